package org.ordito.ideazione.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;
import static org.ordito.ideazione.evaluation.SamplePanel.MOTIVATION;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.calls.Call;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Terms;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

class AssessmentTest {

    private final Call call = SamplePanel.call(2, "SENT");
    private final List<Criterion> criteria = call.criteria(Phase.IDEA);
    private final IdeaApplication application =
            SamplePanel.application(call, "IDEA-2026-0001", ApplicantKind.ASSOCIATION, SamplePanel.CLOSED);
    private final Assessment assessment = new Assessment(application, "uno");

    @Test
    void theDeclarationComesFirst() {
        assertThat(assessment.maySeeApplication()).isFalse();
        assertThatThrownBy(() -> assessment.save(criteria, List.of())).hasMessage("evaluation.declare-first");

        assessment.declareNoConflict(AFTER);

        assertThat(assessment.maySeeApplication()).isTrue();
    }

    @Test
    void whoAbstainsSeesNothingAndScoresNothing() {
        assessment.abstain(ConflictKind.FAMILY, AFTER);

        assertThat(assessment.maySeeApplication()).isFalse();
        assertThat(assessment.isAwaited()).isFalse();
        assertThatThrownBy(() -> assessment.save(criteria, List.of())).hasMessage("evaluation.abstained");
    }

    @Test
    void abstainingTakesAReason() {
        assertThatThrownBy(() -> assessment.abstain(null, AFTER)).hasMessage("evaluation.conflict-missing");
        assertThat(assessment.getDeclaration()).isNull();
    }

    @Test
    void aDeclarationIsMadeOnce() {
        assessment.declareNoConflict(AFTER);

        assertThatThrownBy(() -> assessment.declareNoConflict(AFTER)).hasMessage("evaluation.declared");
    }

    @Test
    void aTieThatIsFoundOutLaterIsStillDeclaredAndTheScoresSavedMeanwhileAreDropped() {
        assessment.declareNoConflict(AFTER);
        assessment.save(criteria, SamplePanel.scores("1", "1", "1"));

        assessment.abstain(ConflictKind.WORK, AFTER.plusSeconds(60));

        assertThat(assessment.isAbstained()).isTrue();
        assertThat(assessment.getConflictKind()).isEqualTo(ConflictKind.WORK);
        assertThat(assessment.maySeeApplication()).isFalse();
        assertThat(assessment.getScores()).isEmpty();
        assertThatThrownBy(() -> assessment.submit(criteria, AFTER)).hasMessage("evaluation.abstained");
    }

    @Test
    void whoeverHasAbstainedDoesNotDeclareAgain() {
        assessment.abstain(ConflictKind.FAMILY, AFTER);

        assertThatThrownBy(() -> assessment.abstain(ConflictKind.WORK, AFTER)).hasMessage("evaluation.declared");
        assertThatThrownBy(() -> assessment.declareNoConflict(AFTER)).hasMessage("evaluation.declared");
    }

    @Test
    void onceTheScoresAreSubmittedNobodyAbstainsAnyMore() {
        Assessment submitted = SamplePanel.scored(application, "uno", "1", "1", "1");

        assertThatThrownBy(() -> submitted.abstain(ConflictKind.WORK, AFTER)).hasMessage("evaluation.submitted");
        assertThat(submitted.getScores()).hasSize(3);
    }

    @Test
    void whatIsAwaitedPassesToSomebodyElseWhoDeclaresFirstAndStaysAsHistory() {
        assessment.declareNoConflict(AFTER);
        assessment.save(criteria, SamplePanel.scores("1", "1", "1"));

        Assessment given = assessment.passOn("quattro", "  Is ill.  ", AFTER.plusSeconds(60));

        assertThat(assessment.isAwaited()).isFalse();
        assertThat(assessment.isSubmitted()).isFalse();
        assertThat(assessment.getSupersededAt()).isEqualTo(AFTER.plusSeconds(60));
        assertThat(assessment.getReplacement().getSubstitute()).isEqualTo("quattro");
        assertThat(assessment.getReplacement().getReason()).isEqualTo("Is ill.");
        assertThat(given.getEvaluator()).isEqualTo("quattro");
        assertThat(given.getPhase()).isEqualTo(Phase.IDEA);
        assertThat(given.getRound()).isEqualTo(1);
        assertThat(given.isAwaited()).isTrue();
        assertThat(given.getScores()).isEmpty();
        assertThatThrownBy(() -> given.save(criteria, List.of())).hasMessage("evaluation.declare-first");
        assertThatThrownBy(() -> assessment.submit(criteria, AFTER)).hasMessage("evaluation.submitted");
        assertThatThrownBy(() -> assessment.abstain(ConflictKind.WORK, AFTER)).hasMessage("evaluation.submitted");
    }

    @Test
    void whatWasPassedOnIsNotPassedOnAgain() {
        assessment.passOn("quattro", "Is ill.", AFTER);

        assertThatThrownBy(() -> assessment.passOn("cinque", "Is ill.", AFTER)).hasMessage("work.done");
    }

    @Test
    void whoeverHasSubmittedOrAbstainedIsNotReplaced() {
        assessment.abstain(ConflictKind.FAMILY, AFTER);

        assertThatThrownBy(() -> assessment.passOn("quattro", "Is ill.", AFTER)).hasMessage("evaluation.not-awaited");
        assertThatThrownBy(() -> SamplePanel.scored(application, "due", "1", "1", "1").passOn("quattro", "Is ill.", AFTER)).hasMessage("evaluation.not-awaited");
    }

    @Test
    void aReplacementTakesAReason() {
        assertThatThrownBy(() -> assessment.passOn("quattro", " ", AFTER)).hasMessage("evaluation.reason-missing")
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.field()).contains("reason"));
        assertThatThrownBy(() -> assessment.passOn("quattro", "x".repeat(1001), AFTER)).hasMessage("evaluation.reason-long");
        assertThat(assessment.isAwaited()).isTrue();
    }

    @Test
    void aSubstituteForThePlanDeclaresTooAndHasAllTheDays() {
        Instant later = AFTER.plus(Duration.ofDays(40));
        Assessment plan = SamplePanel.scored(application, "uno", "1", "1", "1").ofPlan();

        Assessment given = plan.passOn("quattro", "Has a tie.", later);

        assertThat(given.getPhase()).isEqualTo(Phase.PLAN);
        assertThat(given.maySeeApplication()).isFalse();
        assertThat(plan.getDueAt()).isEqualTo(Terms.daysAfter(AFTER, 45));
        assertThat(given.getDueAt()).isEqualTo(Terms.daysAfter(later, 45));
    }

    @Test
    void itIsLateAfterTheLastInstantOfItsTermAndThatIsToldOnce() {
        Instant due = assessment.getDueAt();

        assertThat(assessment.isLate(due)).isFalse();
        assertThat(assessment.tellLate(due)).isFalse();
        assertThat(assessment.isLate(due.plusMillis(1))).isTrue();
        assertThat(assessment.tellLate(due.plusMillis(1))).isTrue();
        assertThat(assessment.tellLate(due.plusSeconds(86_400))).isFalse();
    }

    @Test
    void whatIsSubmittedAbstainedFromOrPassedOnIsNeverLate() {
        Instant late = assessment.getDueAt().plusSeconds(1);
        Assessment abstained = new Assessment(application, "due");
        abstained.abstain(ConflictKind.OTHER, AFTER);
        assessment.passOn("quattro", "Is ill.", late);

        assertThat(List.of(assessment, abstained, SamplePanel.scored(application, "tre", "1", "1", "1"))).noneMatch(one -> one.isLate(late));
    }

    @Test
    void nobodyAbstainsFromAPlanForWhichTooFewWouldRemain() {
        Assessment one = SamplePanel.scored(application, "uno", "1", "1", "1").ofPlan();
        Assessment two = SamplePanel.scored(application, "due", "1", "1", "1").ofPlan();
        one.abstain(ConflictKind.WORK, AFTER);

        assertThatThrownBy(() -> new AssessmentRound(application, List.of(one, two)).requireEnoughAfterAbstention(Phase.PLAN)).hasMessage("evaluation.plan-too-few");
    }

    @Test
    void fromAPlanOneAbstainsWhileEnoughOthersHaveScoredItOrAreStillTo() {
        Assessment one = SamplePanel.scored(application, "uno", "1", "1", "1").ofPlan();
        Assessment two = SamplePanel.scored(application, "due", "1", "1", "1").ofPlan();
        Assessment three = two.passOn("tre", "Is ill.", AFTER);
        Assessment four = SamplePanel.scored(application, "quattro", "1", "1", "1").ofPlan();
        one.abstain(ConflictKind.WORK, AFTER);

        assertThatCode(() -> new AssessmentRound(application, List.of(one, three, four)).requireEnoughAfterAbstention(Phase.PLAN)).doesNotThrowAnyException();
    }

    @Test
    void fromAnIdeaAnybodyMayAbstainSinceASubstituteIsAppointedInTheEnd() {
        assessment.abstain(ConflictKind.WORK, AFTER);

        assertThatCode(() -> new AssessmentRound(application, List.of(assessment)).requireEnoughAfterAbstention(Phase.IDEA)).doesNotThrowAnyException();
    }

    @Test
    void scoresMayBeSavedPartly() {
        assessment.declareNoConflict(AFTER);

        assessment.save(criteria, List.of(new Score("need", new BigDecimal("0.4"), null), new Score("team", null, "Prima nota")));
        assessment.save(criteria, List.of(new Score("need", new BigDecimal("0.6"), MOTIVATION)));

        assertThat(assessment.coefficients()).containsExactly(org.assertj.core.api.Assertions.entry("need", new BigDecimal("0.6")));
        assertThat(assessment.score("team").orElseThrow().motivation()).isEqualTo("Prima nota");
        assertThat(assessment.isAwaited()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.2", "0.4", "0.6", "0.8", "1", "1.0", "0.20"})
    void stepsOfAFifthAreOnTheScale(String coefficient) {
        assessment.declareNoConflict(AFTER);

        assessment.save(criteria, List.of(new Score("need", new BigDecimal(coefficient), MOTIVATION)));

        assertThat(assessment.coefficients().get("need")).isEqualByComparingTo(coefficient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.5", "-0.2", "1.2", "0.61", "20"})
    void anythingElseIsNot(String coefficient) {
        assessment.declareNoConflict(AFTER);

        assertThatThrownBy(() -> assessment.save(criteria, List.of(new Score("need", new BigDecimal(coefficient), MOTIVATION))))
                .hasMessage("evaluation.coefficient")
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.field()).contains("coefficient-need"));
    }

    @Test
    void onlyTheCriteriaOfThePhaseAreScoredAndEachOnce() {
        assessment.declareNoConflict(AFTER);
        Score need = new Score("need", BigDecimal.ONE, MOTIVATION);

        assertThatThrownBy(() -> assessment.save(criteria, List.of(new Score("market", BigDecimal.ONE, MOTIVATION)))).hasMessage("evaluation.criterion");
        assertThatThrownBy(() -> assessment.save(criteria, List.of(need, need))).hasMessage("evaluation.criterion");
    }

    @Test
    void aMotivationHasAnEnd() {
        assessment.declareNoConflict(AFTER);

        assertThatThrownBy(() -> assessment.save(criteria, List.of(new Score("need", BigDecimal.ONE, "x".repeat(2001)))))
                .hasMessage("evaluation.motivation-long");
    }

    @Test
    void everyCriterionIsScoredBeforeSubmitting() {
        assessment.declareNoConflict(AFTER);
        assessment.save(criteria, SamplePanel.scores("1", "1", "1").subList(0, 2));

        assertThatThrownBy(() -> assessment.submit(criteria, AFTER)).hasMessage("evaluation.coefficient-missing")
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.field()).contains("coefficient-team"));
        assertThat(assessment.isSubmitted()).isFalse();
    }

    @Test
    void everyScoreIsMotivatedInTwentyCharactersWithoutCountingBlanksAround() {
        assessment.declareNoConflict(AFTER);
        assessment.save(criteria, SamplePanel.scores("1", "1", "1"));
        assessment.save(criteria, List.of(new Score("impact", BigDecimal.ONE, "  " + "x".repeat(19) + "  ")));

        assertThatThrownBy(() -> assessment.submit(criteria, AFTER)).hasMessage("evaluation.motivation-short");

        assessment.save(criteria, List.of(new Score("impact", BigDecimal.ONE, "x".repeat(20))));
        assessment.submit(criteria, AFTER);
        assertThat(assessment.isSubmitted()).isTrue();
    }

    @Test
    void whatWasSubmittedIsFrozen() {
        Assessment submitted = SamplePanel.scored(application, "uno", "1", "1", "1");

        assertThatThrownBy(() -> submitted.save(criteria, List.of())).hasMessage("evaluation.submitted");
        assertThatThrownBy(() -> submitted.submit(criteria, AFTER)).hasMessage("evaluation.submitted");
    }

    @Test
    void afterAReviewTheSameEvaluatorRevisesTheScoresAndTheOldOnesStay() {
        Assessment first = SamplePanel.scored(application, "uno", "0.2", "0.4", "0.6");

        Assessment second = first.again(AFTER);
        second.save(criteria, List.of(new Score("need", BigDecimal.ONE, MOTIVATION)));

        assertThat(second.getRound()).isEqualTo(2);
        assertThat(second.isAwaited()).isTrue();
        assertThat(second.maySeeApplication()).isTrue();
        assertThat(second.coefficients()).containsEntry("need", BigDecimal.ONE).containsEntry("team", new BigDecimal("0.6"));
        assertThat(first.coefficients()).containsEntry("need", new BigDecimal("0.2"));
        assertThat(first.isSubmitted()).isTrue();
    }

    @Test
    void whatBecameHistoryIsNotScoredAnyMore() {
        Assessment open = new Assessment(application, "uno");
        open.declareNoConflict(AFTER);
        open.again(AFTER);

        assertThatThrownBy(() -> open.save(criteria, List.of())).hasMessage("evaluation.submitted");
    }

    @Test
    void theDeclarationAboutTheIdeaHoldsForThePlan() {
        Assessment plan = SamplePanel.scored(application, "uno", "1", "1", "1").ofPlan();

        assertThat(plan.getPhase()).isEqualTo(Phase.PLAN);
        assertThat(plan.maySeeApplication()).isTrue();
        assertThat(plan.getScores()).isEmpty();
        assertThatThrownBy(() -> plan.declareNoConflict(AFTER)).hasMessage("evaluation.declared");
    }
}
