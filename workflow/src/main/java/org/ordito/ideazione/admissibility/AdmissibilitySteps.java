package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.ordito.calls.Terms;
import org.ordito.documents.DocumentStore;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.EvaluationCompletion;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;
import org.ordito.protocol.Direction;
import org.ordito.protocol.ProtocolRegister;
import org.ordito.protocol.Registration;

/** What the processes ask and order about admissibility, missing documents and pre-feasibility. */
@Named("admissibilitySteps")
@ApplicationScoped
public class AdmissibilitySteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private AdmissibilityChecks checks;

    @Inject
    private IntegrationRequests requests;

    @Inject
    private IntegrationMessages messages;

    @Inject
    private DocumentStore documents;

    @Inject
    private ProtocolRegister register;

    @Inject
    private EvaluationCompletion completion;

    @Inject
    private Clock clock;

    /** The call has closed, or a review was accepted: the check begins. */
    public void begin(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.admissibilityBegun(clock.instant());
        checks.find(application).ifPresentOrElse(check -> check.begin(clock.instant()),
                () -> checks.add(new AdmissibilityCheck(application, clock.instant())));
    }

    public Date dueAt(Long applicationId) {
        return Date.from(check(applicationId).dueAt());
    }

    public boolean isIntegrationRequested(Long applicationId) {
        return check(applicationId).isIntegrationRequested();
    }

    /** Number of the request that was opened last, which is its process's business key. */
    public String integrationNumber(Long applicationId) {
        return request(applicationId).getNumber();
    }

    public boolean isAdmitted(Long applicationId) {
        return check(applicationId).isAdmitted();
    }

    public boolean isExcluded(Long applicationId) {
        return check(applicationId).isExcluded();
    }

    /** One less for the ranking to wait for. */
    public void excluded(Long applicationId) {
        completion.check(applications.get(applicationId).getCall());
    }

    public Date preFeasibilityDueAt(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        return Date.from(Terms.daysAfter(application.getStateSince(), application.getCall().getTerms().getPreFeasibility()));
    }

    public Date integrationDueAt(Long applicationId) {
        return Date.from(request(applicationId).getDueAt());
    }

    public Date integrationRemindAt(Long applicationId) {
        return Date.from(request(applicationId).remindAt());
    }

    public Date integrationRemindAgainAt(Long applicationId) {
        return Date.from(request(applicationId).remindAgainAt());
    }

    public void remindIntegration(Long applicationId) {
        messages.remind(request(applicationId));
    }

    public void integrationExpired(Long applicationId) {
        // before the request is read or written, as whoever answers at this moment does
        applications.lock(applications.get(applicationId).getNumber());
        IntegrationRequest request = request(applicationId);
        request.expire(clock.instant());
        messages.expired(request);
        resume(request, true, clock.instant());
    }

    public void integrationAnswered(Long applicationId) {
        IntegrationRequest request = request(applicationId);
        resume(request, false, request.getAnsweredAt());
    }

    /** Registers as incoming what was answered and is not registered yet. */
    public void registerAnswers(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        requests.of(application).stream().filter(request -> request.getAnsweredAt() != null && request.getRecord() == null).forEach(request -> {
            request.recorded(documents.storeIssued(AnswerRecord.of(request), request.getNumber() + ".json", "application/json"));
            register.register(new Registration(Direction.IN, application.getContent().getApplicantName(),
                    subject(request), request.getRecord().getSha256(), application.getNumber()));
        });
    }

    private static String subject(IntegrationRequest request) {
        Delivery delivery = request.getDelivery();
        return delivery == null ? Text.of(Text.ITALIAN, "admissibility.protocol-subject", request.getNumber())
                : Text.of(Text.ITALIAN, "admissibility.protocol-subject-arrived", request.getNumber(), delivery.getProtocol(), RomeTime.day(delivery.getProtocolDay()));
    }

    /** @param at when the answer came, which on paper is before it is written down, or when the term was over */
    private void resume(IntegrationRequest request, boolean expired, Instant at) {
        IdeaApplication application = request.getApplication();
        switch (request.getStage()) {
            case ADMISSIBILITY -> {
                application.admissibilityBegun(clock.instant());
                checks.of(application).resume(expired, at);
            }
            case GRANT -> application.grantIntegrationEnded(clock.instant());
        }
    }

    private AdmissibilityCheck check(Long applicationId) {
        return checks.of(applications.get(applicationId));
    }

    private IntegrationRequest request(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        return requests.latest(application).orElseThrow(() -> new NotFound(application.getNumber()));
    }
}
