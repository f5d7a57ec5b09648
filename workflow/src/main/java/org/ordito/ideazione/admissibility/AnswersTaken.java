package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;

/** What follows from an answer to a request for documents, the same from wherever it comes: its files join the application's, and it is told. */
@ApplicationScoped
public class AnswersTaken {

    private static final String SEND_DOCUMENTS = "Task_SendDocuments";

    @Inject
    private Attachments attachments;

    @Inject
    private IntegrationMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    /**
     * @param who     as the trail is to tell of them
     * @param detail  how it came, for the trail
     * @param awaited whether the process still waits for it
     */
    void take(Actor who, IntegrationRequest request, String detail, boolean awaited) {
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
}
