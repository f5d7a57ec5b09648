package org.ordito.ideazione.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/**
 * How one application is being judged in a phase: who is asked next, and when that suffices.
 *
 * @param current all assessments that count
 */
record AssessmentRound(IdeaApplication application, List<Assessment> current) {

    /** Asks the whole panel; when it has judged already, asks again those who did not abstain. */
    List<Assessment> next(Panel panel, Instant at) {
        if (current.isEmpty()) {
            return panel.regularMembers().stream().map(member -> new Assessment(application, member)).toList();
        }
        return current.stream().filter(assessment -> !assessment.isAbstained()).map(assessment -> assessment.again(at)).toList();
    }

    /** Asks those who have judged the idea about the plan. */
    List<Assessment> ofPlan() {
        return submitted().map(Assessment::ofPlan).toList();
    }

    /** The accounts of those who are still to declare or to score. */
    List<String> awaited() {
        return current.stream().filter(Assessment::isAwaited).map(Assessment::getEvaluator).toList();
    }

    /** Whether as many members as the call asks for have scored. */
    boolean suffices() {
        return submitted().count() >= application.getCall().getSelection().getMinimumAssessments();
    }

    /**
     * Lets somebody abstain from a plan only if enough others have scored it or are still to. From an idea anybody may: if too few remain, a substitute is
     * appointed in the end.
     *
     * @param phase in which somebody has just abstained
     * @throws RuleViolation {@code evaluation.plan-too-few}
     */
    void requireEnoughAfterAbstention(Phase phase) {
        int minimum = application.getCall().getSelection().getMinimumAssessments();
        if (phase == Phase.PLAN && current.stream().filter(assessment -> !assessment.isAbstained()).count() < minimum) {
            throw new RuleViolation("evaluation.plan-too-few", minimum, application.getCall().getResponsibleOfficer());
        }
    }

    private Stream<Assessment> submitted() {
        return current.stream().filter(Assessment::isSubmitted);
    }
}
