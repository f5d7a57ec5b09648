package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;

/** Taking an application back, the same from wherever it comes: what is kept, recorded and told to the process. */
@ApplicationScoped
public class Leaving {

    @Inject
    private AuditTrail audit;

    @Inject
    private EvaluationCompletion completion;

    @Inject
    private Event<ApplicationLeft> left;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /**
     * A withdrawal, or, once a grant was approved, a renunciation; the caller holds the application.
     *
     * @param who      as the trail is to tell of them
     * @param delivery how it came on paper; null when the applicant did it on the portal
     * @throws org.ordito.platform.RuleViolation {@code application.withdrawal-late} when it can no longer be taken back
     */
    public void leave(Actor who, IdeaApplication application, Delivery delivery) {
        ApplicationState from = application.getState();
        application.left(clock.instant());
        audit.record(who, "application.left", application.getNumber(), from + " -> " + application.getState() + (delivery == null ? "" : " " + delivery.told()));
        process.withdrawn(application);
        left.fire(new ApplicationLeft(application, from));
        if (from.isBeforeRanking()) {
            completion.check(application.getCall());
        }
    }
}
