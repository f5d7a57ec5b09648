package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.VirusFound;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.platform.Words;

/** What is written about an application whatever its stage. */
@ApplicationScoped
class ApplicationMessages {

    @Inject
    private Attachments attachments;

    @Inject
    private CaseOfficers officers;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Confirms to the applicant, and to those who wrote it with them, that it was taken back. */
    void left(IdeaApplication application) {
        correspondence.writeToCoAuthors(application, "application.left-team." + application.getState(),
                application.getNumber(), application.getContent().getTitle(), application.getCall().getTitle());
        correspondence.write(application, "application.left." + application.getState(),
                application.getNumber(), application.getContent().getTitle(), application.getCall().getTitle());
    }

    /** There is a virus in one of its files: applicant and office are told what each can do about it. */
    void virus(@Observes VirusFound found) {
        for (IdeaApplication application : attachments.applicationsWith(found.document())) {
            if (application.getState() != ApplicationState.WITHDRAWN) {
                virus(application, found.document().getFilename());
            }
        }
    }

    private void virus(IdeaApplication application, String filename) {
        String number = application.getNumber();
        String key = application.getCall().accepts(clock.instant()) ? "application.virus-open" : "application.virus-closed";
        correspondence.write(application, key, number, filename, Words.second(application.getCall().getClosesAt()));
        outbox.sendToEach(officers.of(application), number, "application.virus-office", number, filename);
        audit.record(Actor.SYSTEM, "application.virus-found", number, filename);
    }
}
