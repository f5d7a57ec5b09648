package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Who appoints, who judges, and who may see scores: nobody another's before all are in. */
@ApplicationScoped
public class EvaluationPolicy {

    public Permission mayAppoint(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "evaluation.manager-only");
    }

    public Permission maySeePanel(Actor who) {
        return Permission.when(isOffice(who), "evaluation.office-only");
    }

    /** Only the evaluator who was asked. */
    public Permission mayJudge(Actor who, Assessment assessment) {
        return Permission.when(who.is(Role.EVALUATOR) && who.isPerson(assessment.getEvaluator()), "evaluation.not-yours");
    }

    /** Only the evaluator who was asked, and has declared no conflict: before, and after an abstention, nothing of it. */
    public Permission maySeeApplication(Actor who, Assessment assessment) {
        return mayJudge(who, assessment).and(Permission.when(assessment.maySeeApplication(),
                assessment.isAbstained() ? "evaluation.abstained" : "evaluation.declare-first"));
    }

    /**
     * The office and those who judged, once everybody has.
     *
     * @param all every assessment that counts for the application and phase
     */
    public Permission maySeeScores(Actor who, Iterable<Assessment> all) {
        boolean judged = false;
        for (Assessment assessment : all) {
            if (assessment.isAwaited()) {
                return Permission.refused("evaluation.scores-hidden");
            }
            judged |= assessment.isSubmitted() && mayJudge(who, assessment).isGranted();
        }
        return Permission.when(judged || isOffice(who), "evaluation.office-only");
    }

    private static boolean isOffice(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
    }
}
