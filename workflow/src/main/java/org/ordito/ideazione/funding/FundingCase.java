package org.ordito.ideazione.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.admissibility.IntegrationRequest;

/**
 * An application in its call's funding order, as officer and manager see it.
 *
 * @param order       all that were called, by position
 * @param before      the first that must be decided before this one; null if none
 * @param total       the call's money for grants, in euro
 * @param left        what is left of it
 * @param countedFrom the first day whose small aid counts
 * @param expiresAt   until when the ranking is valid, and money that comes back goes to the next in line
 * @param grant       null until the act is recorded
 * @param names       of the people who proposed, decided and recorded, by account
 * @param documents   the requests for documents before the act, oldest first
 */
public record FundingCase(FundingPlace place, List<FundingPlace> order, FundingPlace before, BigDecimal total, BigDecimal left,
        LocalDate countedFrom, Instant expiresAt, Grant grant, Map<String, String> names,
        List<IntegrationRequest> documents) {

    public IdeaApplication application() {
        return place.application();
    }

    public Call call() {
        return application().getCall();
    }

    /** Null before the first proposal. */
    public FundingDecision decision() {
        return place.decision();
    }

    /** The name of somebody who had a part in it; the account of who has none any more. */
    public String name(String account) {
        return account == null ? "" : names.getOrDefault(account, account);
    }

    /** Version of the decision; 0 before the first proposal. */
    public int version() {
        return decision() == null ? 0 : decision().getVersion();
    }

    public BigDecimal committed() {
        return total.subtract(left);
    }

    /** Whether it waits for the officer's proposal. */
    public boolean isToPropose() {
        return application().getState() == ApplicationState.AWAITING_FUNDING
                && (decision() == null || decision().getState().isToPropose());
    }

    /** Whether it waits for money to come back. */
    public boolean isAwaitingMoney() {
        return application().getState() == ApplicationState.AWAITING_MONEY;
    }

    /** Whether it waits for the manager. */
    public boolean isToDecide() {
        return decision() != null && decision().getState() == DecisionState.PROPOSED;
    }

    /** Whether it waits for the grant act. */
    public boolean isToGrant() {
        return application().getState() == ApplicationState.FUNDED && grant == null;
    }

    /** The most that may be proposed: the call's ceiling for this kind of applicant, and what the plan requests. */
    public BigDecimal mostProposable() {
        return new FundingDecision(application()).ceiling().min(place.requested());
    }

    /** What the manager's approval would give now; null while nothing is proposed. */
    public Award award() {
        return isToDecide() ? decision().awardWith(left) : null;
    }
}
