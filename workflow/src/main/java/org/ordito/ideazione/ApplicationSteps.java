package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the processes ask about an application whatever its stage, and what they order when its applicant leaves. */
@Named("applicationSteps")
@ApplicationScoped
public class ApplicationSteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private ApplicationMessages messages;

    /** The account of the applicant, to whom tasks are assigned. */
    public String applicant(Long applicationId) {
        return applications.get(applicationId).getApplicant();
    }

    /** Confirms to the applicant that the application was taken back; its state was moved by the use case before. */
    public void left(Long applicationId) {
        messages.left(applications.get(applicationId));
    }
}
