package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.ordito.calls.Calls;
import org.ordito.calls.Phase;
import org.ordito.calls.Terms;
import org.ordito.ideazione.EvaluationCompletion;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;

/** What the process of an application asks and orders while the panel judges the idea, and later the plan. */
@Named("evaluationSteps")
@ApplicationScoped
public class EvaluationSteps {

    @Inject
    private Calls calls;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Panels panels;

    @Inject
    private Assessments assessments;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private EvaluationCompletion completion;

    @Inject
    private Clock clock;

    /** Locks the call, so that an application that finds no panel is waiting before the panel is announced. */
    public boolean isPanelAppointed(Long callId) {
        calls.lock(callId);
        return panels.exists(callId);
    }

    public void open(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.evaluationOpened(clock.instant());
        rounds.openIdea(application);
    }

    public List<String> evaluatorsToAsk(Long applicationId) {
        return rounds.awaited(applications.get(applicationId), Phase.IDEA);
    }

    public Date dueAt(Long applicationId) {
        return due(applicationId);
    }

    public boolean isAssessed(Long applicationId) {
        return rounds.suffices(applications.get(applicationId));
    }

    public void close(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.evaluated(assessments.points(application, Phase.IDEA).isEligible(), clock.instant());
        completion.check(application.getCall());
    }

    public void openPlan(Long applicationId) {
        rounds.openPlan(applications.get(applicationId));
    }

    public List<String> planEvaluatorsToAsk(Long applicationId) {
        return rounds.awaited(applications.get(applicationId), Phase.PLAN);
    }

    public Date planDueAt(Long applicationId) {
        return due(applicationId);
    }

    public void closePlan(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.planEvaluated(isPlanEligible(applicationId), clock.instant());
    }

    public boolean isPlanEligible(Long applicationId) {
        return assessments.points(applications.get(applicationId), Phase.PLAN).isEligible();
    }

    private Date due(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        return Date.from(Terms.daysAfter(application.getStateSince(), application.getCall().getTerms().getEvaluation()));
    }
}
