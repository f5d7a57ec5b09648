package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Who appoints, who judges, and who may see scores: nobody another's before all are in. */
@ApplicationScoped
public class EvaluationPolicy {

    /** The panel judges all applications of a call, a substitute one beside the others. @param isConcerned {@link org.ordito.ideazione.OwnCases#isConcerned} in that call */
    public Permission mayAppoint(Actor who, boolean isConcerned) {
        return Permission.when(who.is(Role.MANAGER), "evaluation.manager-only").and(Impartiality.towardsAll(isConcerned));
    }

    public Permission maySeePanel(Actor who) {
        return Permission.when(isOffice(who), "evaluation.office-only");
    }

    /** Only the evaluator who was asked may say so: also, and above all, when the application is their own. */
    public Permission mayAbstain(Actor who, Assessment assessment) {
        return Permission.when(who.is(Role.EVALUATOR) && who.isPerson(assessment.getEvaluator()), "evaluation.not-yours");
    }

    /** Only the evaluator who was asked, and whom the application does not concern. */
    public Permission mayJudge(Actor who, Assessment assessment) {
        return mayAbstain(who, assessment).and(Impartiality.towards(who, assessment.getApplication()));
    }

    /** Only the evaluator who was asked, and has declared no conflict: before, and after an abstention, nothing of it. */
    public Permission maySeeApplication(Actor who, Assessment assessment) {
        return mayJudge(who, assessment).and(Permission.when(assessment.maySeeApplication(),
                assessment.isAbstained() ? "evaluation.abstained" : "evaluation.declare-first"));
    }

    /**
     * The office and those who judged, once everybody has, and as many as the call asks for: until then one more may be asked, who
     * is to judge without knowing the others' scores.
     *
     * @param all every assessment that counts for the application and phase
     */
    public Permission maySeeScores(Actor who, IdeaApplication application, Collection<Assessment> all) {
        boolean judged = all.stream().anyMatch(assessment -> assessment.isSubmitted() && mayJudge(who, assessment).isGranted());
        return Permission.when(areAllIn(application, all), "evaluation.scores-hidden").and(Impartiality.towards(who, application))
                .and(Permission.when(judged || isOffice(who), "evaluation.office-only"));
    }

    /**
     * The applicant and the office, once the panel has scored the plan.
     *
     * @param all every assessment of the plan that counts
     */
    public Permission maySeePlanScores(Actor who, IdeaApplication application, Collection<Assessment> all) {
        return Permission.when(application.isOf(who) || isOffice(who) && !application.concerns(who), "evaluation.plan-not-yours")
                .and(Permission.when(areAllIn(application, all) && application.getState() != ApplicationState.PLAN_SCORING, "evaluation.scores-hidden"));
    }

    private static boolean areAllIn(IdeaApplication application, Collection<Assessment> all) {
        return all.stream().noneMatch(Assessment::isAwaited)
                && all.stream().filter(Assessment::isSubmitted).count() >= application.getCall().getSelection().getMinimumAssessments();
    }

    private static boolean isOffice(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
    }
}
