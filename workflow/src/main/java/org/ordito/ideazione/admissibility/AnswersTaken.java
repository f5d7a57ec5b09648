package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** What follows from an answer to a request for documents, the same from wherever it comes: its files join the application's, and it is told. */
@ApplicationScoped
public class AnswersTaken {

    private static final String SEND_DOCUMENTS = "Task_SendDocuments";

    @Inject
    private AdmissibilityChecks checks;

    @Inject
    private Attachments attachments;

    @Inject
    private IntegrationMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    /**
     * Takes an answer that came in time. When the term was taken for expired meanwhile it was kept all the same, as long as nothing was decided on it.
     *
     * @param who     as the trail is to tell of them
     * @param detail  how it came, for the trail
     * @param awaited whether the process still waits for it
     * @throws RuleViolation {@code arrivals.answer-decided}
     */
    void take(Actor who, IntegrationRequest request, String detail, boolean awaited) {
        if (!awaited) {
            keptInTime(request);
        }
        for (AskedItem item : request.getAsked()) {
            item.getFiles().forEach(file -> attachments.add(request.getApplication(), item.attachmentKind(), file.getDocument()));
        }
        audit.record(who, "integration.answered", request.getNumber(), detail);
        messages.received(request);
        process.answered(request.getApplication(), request.getNumber());
        if (awaited) {
            process.done(request.getNumber(), SEND_DOCUMENTS, who);
        }
    }

    private void keptInTime(IntegrationRequest request) {
        if (!isUndecided(request)) {
            throw new RuleViolation("arrivals.answer-decided");
        }
        if (request.getStage() == IntegrationStage.ADMISSIBILITY) {
            checks.of(request.getApplication()).answeredInTime();
        }
    }

    /** Whether nothing was decided yet without this answer. */
    boolean isUndecided(IntegrationRequest request) {
        IdeaApplication application = request.getApplication();
        return switch (request.getStage()) {
            case ADMISSIBILITY -> application.getState() == ApplicationState.ADMISSIBILITY && checks.of(application).getDecision() == null;
            case GRANT -> application.getState() == ApplicationState.FUNDED;
        };
    }
}
