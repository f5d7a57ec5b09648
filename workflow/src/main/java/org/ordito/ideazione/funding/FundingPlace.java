package org.ordito.ideazione.funding;

import static org.ordito.ideazione.ApplicationState.AWAITING_FUNDING;
import static org.ordito.ideazione.ApplicationState.AWAITING_MONEY;
import static org.ordito.ideazione.ApplicationState.BUSINESS_PLAN;
import static org.ordito.ideazione.ApplicationState.COACHING;
import static org.ordito.ideazione.ApplicationState.PLAN_SCORING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;

/**
 * One line of a call's funding order.
 *
 * @param position       place in the final ranking, from 1
 * @param isBySuccession whether it was called later, when somebody else had left
 * @param requested      the grant that its business plan requests, or its idea while there is no plan; in euro
 * @param decision       null before the first proposal
 */
public record FundingPlace(IdeaApplication application, int position, boolean isBySuccession, BigDecimal requested, FundingDecision decision) {

    private static final Set<ApplicationState> ON_ITS_WAY = EnumSet.of(COACHING, BUSINESS_PLAN, PLAN_SCORING);

    /** Whether those ranked below have to wait for it: see docs/decisions on the order of funding. */
    public boolean isAwaited() {
        ApplicationState state = application.getState();
        return state == AWAITING_FUNDING || !isBySuccession && ON_ITS_WAY.contains(state);
    }

    /** Whether it was not funded for want of money, and waits for some. */
    boolean isAwaitingMoney() {
        return application.getState() == AWAITING_MONEY && decision != null && decision.isForWantOfMoney();
    }

    /**
     * The ones whose turn has come because there is money: by position, as many as what is left suffices for, after those
     * ranked above that are being decided have had theirs.
     *
     * @param order by position
     * @param left  what is left of the call's money, in euro
     */
    public static List<FundingPlace> movingUp(List<FundingPlace> order, BigDecimal left) {
        List<FundingPlace> next = new ArrayList<>();
        BigDecimal free = left;
        for (FundingPlace place : order) {
            if (place.application().getState() == AWAITING_FUNDING) {
                free = free.subtract(place.hoped()).max(BigDecimal.ZERO);
            } else if (place.isAwaitingMoney()) {
                Award award = place.decision().awardWith(free);
                if (award.isFunded()) {
                    next.add(place);
                    free = free.subtract(award.amount());
                }
            }
        }
        return next;
    }

    private BigDecimal hoped() {
        return decision == null || decision.getProposedAmount() == null ? requested : decision.getProposedAmount();
    }

    /** The first one that must be decided before the application with this number, if any. @param order by position */
    public static Optional<FundingPlace> firstBefore(String number, List<FundingPlace> order) {
        return order.stream()
                .takeWhile(place -> !place.application().getNumber().equals(number))
                .filter(FundingPlace::isAwaited)
                .findFirst();
    }
}
