package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the processes ask about an application whatever its stage. */
@Named("applicationSteps")
@ApplicationScoped
public class ApplicationSteps {

    @Inject
    private IdeaApplications applications;

    /** The account of the applicant, to whom tasks are assigned. */
    public String applicant(Long applicationId) {
        return applications.get(applicationId).getApplicant();
    }
}
