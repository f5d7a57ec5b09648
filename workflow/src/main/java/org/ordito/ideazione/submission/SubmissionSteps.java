package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.RomeTime;

/** What the process orders after an application was sent. */
@Named("submissionSteps")
@ApplicationScoped
public class SubmissionSteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private Receipts receipts;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** Writes the receipt, if nobody has asked for it before, and sends the message that it is there. */
    public void sendReceipt(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        receipts.issue(application);
        outbox.send(people.named(application.getApplicant()), application.getNumber(), "submission.received",
                application.getNumber(), application.getCall().getTitle(), RomeTime.exact(application.getSentAt()), application.getSha256(),
                application.getContent().getTitle(), RomeTime.second(application.getCall().getClosesAt()));
    }
}
