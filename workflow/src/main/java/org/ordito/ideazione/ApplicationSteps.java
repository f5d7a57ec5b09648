package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;

/** What the processes ask about an application whatever its stage, and what they order when its applicant leaves. */
@Named("applicationSteps")
@ApplicationScoped
public class ApplicationSteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** The account of the applicant, to whom tasks are assigned. */
    public String applicant(Long applicationId) {
        return applications.get(applicationId).getApplicant();
    }

    /** Confirms to the applicant that the application was taken back; its state was moved by the use case before. */
    public void left(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        outbox.send(people.named(application.getApplicant()), application.getNumber(), "application.left." + application.getState(),
                application.getNumber(), application.getContent().getTitle(), application.getCall().getTitle());
    }
}
