package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;

/** What the process asks about coaching, and what it orders when it begins. */
@Named("coachingSteps")
@ApplicationScoped
public class CoachingSteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private CoachingPaths paths;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clock clock;

    /** The application is called to coaching: its applicant is told. */
    public void begin(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.coachingBegun(clock.instant());
        correspondence.write(application, "coaching.mail.begun",
                application.getNumber(), application.getContent().getTitle());
    }

    /** Account of the coach. */
    public String coach(Long applicationId) {
        return paths.of(applications.get(applicationId)).getCoach();
    }

    /** By when the coach is to have closed the path. */
    public Date dueAt(Long applicationId) {
        return Date.from(paths.of(applications.get(applicationId)).getDueAt());
    }
}
