package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Calls;
import org.ordito.ideazione.ApplicationLeft;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;

/** Gives a renounced grant's money back to its call. */
@ApplicationScoped
public class Renunciation {

    @Inject
    private FundingDecisions decisions;

    @Inject
    private Calls calls;

    @Inject
    private AuditTrail audit;

    void renounced(@Observes ApplicationLeft left) {
        if (!left.from().allowsRenunciation()) {
            return;
        }
        IdeaApplication application = left.application();
        decisions.of(application.id()).ifPresent(decision -> {
            BigDecimal free = decision.renounced();
            calls.returnToBudget(application.getCall().id(), free);
            audit.record(Actor.SYSTEM, "funding.returned-to-budget", application.getNumber(), free.toPlainString());
        });
    }
}
