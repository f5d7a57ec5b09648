package org.ordito.ideazione.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.coaching.CoachingPaths;
import org.ordito.platform.Words;

/** What the process asks about the business plan, and what it orders. */
@Named("planSteps")
@ApplicationScoped
public class PlanSteps {

    private static final Duration TIME_TO_BE_TAKEN = Duration.ofMinutes(5);

    @Inject
    private IdeaApplications applications;

    @Inject
    private CoachingPaths paths;

    @Inject
    private BusinessPlans plans;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clock clock;

    /** Coaching is over: the plan is laid out from the idea's budget, and the applicant is asked to write it. */
    public void begin(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        BusinessPlan plan = new BusinessPlan(application, paths.of(application).getCoach(), clock.instant());
        application.planBegun(plan.getBegunAt());
        plans.add(plan);
        send(application, "plan.mail.begun", Words.minute(plan.getDueAt()));
    }

    /** The last instant at which the plan can be submitted. */
    public Date dueAt(Long applicationId) {
        return Date.from(plans.of(applications.get(applicationId)).getDueAt());
    }

    /** When it is certain that no plan came: what reached the server in time may still be waiting to be taken. */
    public Date expiresAt(Long applicationId) {
        return Date.from(dueAt(applicationId).toInstant().plus(TIME_TO_BE_TAKEN));
    }

    /** The plan did not come in time. */
    public void expired(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.lapsed(clock.instant());
        send(application, "plan.mail.expired");
    }

    /** The panel scored the plan below the call's threshold. */
    public void belowThreshold(Long applicationId) {
        send(applications.get(applicationId), "plan.mail.below-threshold");
    }

    private void send(IdeaApplication application, String key, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = application.getNumber();
        arguments[1] = application.getContent().getTitle();
        System.arraycopy(more, 0, arguments, 2, more.length);
        correspondence.write(application, key, arguments);
    }
}
