package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaLetter;
import org.ordito.ideazione.IdeaLetters;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** Every request for missing documents; each application has at most one open. */
@ApplicationScoped
public class IntegrationRequests {

    @Inject
    private EntityManager entityManager;

    @Inject
    private IntegrationMessages messages;

    @Inject
    private IdeaLetters letters;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The same with the call's own term. */
    public IntegrationRequest open(Actor who, IdeaApplication application, IntegrationStage stage, List<Asked> asked) {
        return open(who, application, stage, asked, application.getCall().getTerms().getIntegration());
    }

    /**
     * Asks the applicant for something: the request is written, the application waits for it, the applicant is told. For the
     * use cases of the stages that ask, which have asked their policy and locked the application, and tell the process after.
     *
     * @param days what the applicant has to answer: the call's, or more
     * @throws RuleViolation as {@link IntegrationRequest} says
     */
    public IntegrationRequest open(Actor who, IdeaApplication application, IntegrationStage stage, List<Asked> asked, int days) {
        String number = application.getNumber() + "-I" + (of(application).size() + 1);
        IntegrationRequest request = new IntegrationRequest(number, application, stage, asked, days, who.name(), clock.instant());
        entityManager.persist(request);
        switch (stage) {
            case ADMISSIBILITY -> application.integrationRequested(clock.instant());
            case GRANT -> application.grantIntegrationRequested(clock.instant());
        }
        audit.record(who, "integration.requested", number, stage.name());
        messages.requested(request);
        letters.issue(stage == IntegrationStage.GRANT ? IdeaLetter.GRANT_INTEGRATION : IdeaLetter.INTEGRATION, application,
                Map.of("documenti", messages.list(request), "termine", RomeTime.minute(request.getDueAt())));
        return request;
    }

    /** @throws NotFound if there is no such request */
    public IntegrationRequest numbered(String number) {
        return entityManager.createQuery("SELECT r FROM IntegrationRequest r WHERE r.number = :number", IntegrationRequest.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound(number));
    }

    /** Counts the version of a request on: only something below it was written. */
    void written(IntegrationRequest request) {
        entityManager.lock(request, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The requests of an application, oldest first. */
    public List<IntegrationRequest> of(IdeaApplication application) {
        return entityManager.createQuery("SELECT r FROM IntegrationRequest r WHERE r.application = :application ORDER BY r.requestedAt, r.number",
                IntegrationRequest.class).setParameter("application", application).getResultList();
    }

    /** Those of one stage, oldest first. */
    public List<IntegrationRequest> of(IdeaApplication application, IntegrationStage stage) {
        return of(application).stream().filter(request -> request.getStage() == stage).toList();
    }

    /** The newest request of an application: the one that its process is about. */
    public Optional<IntegrationRequest> latest(IdeaApplication application) {
        List<IntegrationRequest> all = of(application);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
