package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.BudgetGrown;
import org.ordito.calls.Calls;
import org.ordito.ideazione.ApplicationLeft;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.ranking.Ranking;
import org.ordito.ideazione.ranking.Rankings;
import org.ordito.people.Actor;

/** Takes up again, in ranking order, what was not funded for want of money when there is some (<i>scorrimento</i>). */
@ApplicationScoped
public class FundingSuccession {

    private final Calls calls;
    private final Rankings rankings;
    private final FundingOrder fundingOrder;
    private final AuditTrail audit;
    private final IdeazioneProcess process;
    private final Clock clock;

    @Inject
    FundingSuccession(Calls calls, Rankings rankings, FundingOrder fundingOrder, AuditTrail audit, IdeazioneProcess process, Clock clock) {
        this.calls = calls;
        this.rankings = rankings;
        this.fundingOrder = fundingOrder;
        this.audit = audit;
        this.process = process;
        this.clock = clock;
    }

    FundingSuccession() {
        this(null, null, null, null, null, null);
    }

    /** In the transaction of whoever gave the money. */
    void grown(@Observes BudgetGrown event) {
        moveUp(event.callId());
    }

    /** Who leaves while funding is decided takes nothing of what was there for it. */
    void left(@Observes ApplicationLeft event) {
        if (event.from() == ApplicationState.AWAITING_FUNDING) {
            moveUp(event.application().getCall().id());
        }
    }

    /** Tells those whose turn has come; nobody once the ranking has expired. */
    void moveUp(Long callId) {
        calls.lock(callId);
        if (!isValid(callId)) {
            return;
        }
        BigDecimal left = calls.budgetLeft(callId);
        List<FundingPlace> next = FundingPlace.movingUp(fundingOrder.of(callId), left);
        next.forEach(place -> {
            audit.record(Actor.SYSTEM, "funding.moved-up", place.application().getNumber(), left.toPlainString());
            process.moneyFreed(place.application());
        });
    }

    /** Whether money that comes back still goes to the next in line. */
    boolean isValid(Long callId) {
        return rankings.published(callId).filter(ranking -> ranking.isValid(clock.instant())).isPresent();
    }
}
