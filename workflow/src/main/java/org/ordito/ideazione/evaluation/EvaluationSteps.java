package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.ordito.calls.Calls;
import org.ordito.calls.Phase;
import org.ordito.calls.Terms;
import org.ordito.ideazione.EvaluationCompletion;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.platform.NotFound;

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
    private LateEvaluations late;

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

    /** By when this evaluator is to score the idea. @param evaluator account */
    public Date dueAt(Long applicationId, String evaluator) {
        return due(applicationId, evaluator, Phase.IDEA);
    }

    /** From the end of the first term on, once a day: whoever is asked later may be late later. ISO 8601, as a timer reads it. */
    public String lateFrom(Long applicationId) {
        return daily(applicationId, Phase.IDEA);
    }

    /** Reminds those who have become late with an idea or a plan, and tells the managers. */
    public void tellLate(Long applicationId) {
        // before the assessments are read, as whoever submits one at this moment does
        late.tell(applications.lock(applications.get(applicationId).getNumber()));
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

    /** By when this evaluator is to score the plan. @param evaluator account */
    public Date planDueAt(Long applicationId, String evaluator) {
        return due(applicationId, evaluator, Phase.PLAN);
    }

    /** See {@link #lateFrom}. */
    public String planLateFrom(Long applicationId) {
        return daily(applicationId, Phase.PLAN);
    }

    public void closePlan(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.planEvaluated(isPlanEligible(applicationId), clock.instant());
    }

    public boolean isPlanEligible(Long applicationId) {
        return assessments.points(applications.get(applicationId), Phase.PLAN).isEligible();
    }

    private Date due(Long applicationId, String evaluator, Phase phase) {
        IdeaApplication application = applications.get(applicationId);
        return Date.from(assessments.find(application, evaluator, phase).map(Assessment::getDueAt)
                .orElseThrow(() -> new NotFound(application.getNumber() + " " + evaluator)));
    }

    private String daily(Long applicationId, Phase phase) {
        IdeaApplication application = applications.get(applicationId);
        Instant first = assessments.current(application, phase).stream().filter(Assessment::isAwaited).map(Assessment::getDueAt).min(Comparator.naturalOrder())
                .orElseGet(() -> Terms.daysAfter(clock.instant(), application.getCall().getTerms().getEvaluation()));
        return "R/" + first.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS) + "/P1D";
    }
}
