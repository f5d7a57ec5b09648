package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SelectionTest {

    private static final String SLUG = "ideazione-2026";
    private static final Instant REVIEW_ENDS = DiagramEngine.START.plus(Duration.ofDays(10));
    private static final Date PANEL_DUE = Date.from(DiagramEngine.START.plus(Duration.ofDays(15)));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void aClosedCall() {
        steps.given("selectionSteps.panelDueAt", PANEL_DUE);
        steps.given("selectionSteps.isEvaluationComplete", false);
        steps.given("selectionSteps.isRankingPublished", true);
        steps.given("selectionSteps.reviewEndsAt", Date.from(REVIEW_ENDS));
        steps.given("selectionSteps.isReassessmentNeeded", false);
        engine.start("ideazione-selection", SLUG, Map.of("callId", 7L));
    }

    @Test
    void admissibilityBeginsInATransactionOfItsOwn() {
        assertThat(steps.orders()).isEmpty();
        engine.runJobs();
        assertThat(steps.orders()).containsExactly("selectionSteps.startAdmissibility");
        assertThat(engine.waitingAt(SLUG)).containsExactly("Task_AppointPanel");
    }

    @Test
    void theManagerAppointsThePanelInTime() {
        engine.runJobs();
        assertThat(engine.role(SLUG, "Task_AppointPanel")).isEqualTo("MANAGER");
        assertThat(engine.task(SLUG, "Task_AppointPanel").getDueDate()).isEqualTo(PANEL_DUE);
    }

    @Test
    void theRankingWaitsForTheLastEvaluation() {
        panelAppointed();
        assertThat(steps.orders()).endsWith("selectionSteps.announcePanel");
        assertThat(engine.waitingAt(SLUG)).containsExactly("Event_EvaluationComplete");
        engine.send("Msg_EvaluationComplete", SLUG);
        assertThat(engine.waitingAt(SLUG)).containsExactly("Task_ComputeRanking");
        assertThat(engine.role(SLUG, "Task_ComputeRanking")).isEqualTo("OFFICER");
    }

    @Test
    void whenAllWereExcludedBeforeThePanelNothingIsWaitedFor() {
        steps.given("selectionSteps.isEvaluationComplete", true);
        panelAppointed();
        assertThat(engine.waitingAt(SLUG)).containsExactly("Task_ComputeRanking");
    }

    @Test
    void aRankingSentBackIsComputedAgain() {
        steps.given("selectionSteps.isRankingPublished", false);
        rankingDecided();
        assertThat(engine.waitingAt(SLUG)).containsExactly("Task_ComputeRanking");
        assertThat(steps.orders()).doesNotContain("selectionSteps.releaseOutcomes");
    }

    @Test
    void outcomesAreReleasedAndTheReviewRunsItsFullTerm() {
        rankingDecided();
        engine.runJobs();
        assertThat(steps.orders()).endsWith("selectionSteps.releaseOutcomes");
        engine.waitUntil(REVIEW_ENDS.minusSeconds(1));
        assertThat(engine.waitingAt(SLUG)).containsExactly("Timer_ReviewEnds");
        engine.waitUntil(REVIEW_ENDS);
        assertThat(engine.waitingAt(SLUG)).containsExactly("Task_DecideReviews");
        assertThat(engine.role(SLUG, "Task_DecideReviews")).isEqualTo("MANAGER");
    }

    @Test
    void withoutReassessmentsTheRankingIsFinal() {
        reviewsDecided();
        assertThat(engine.hasEnded(SLUG)).as("the announcement is a job").isFalse();
        engine.runJobs();
        assertThat(steps.orders()).endsWith("selectionSteps.announceFinalRanking");
        assertThat(engine.ends(SLUG)).containsExactly("End_RankingFinal");
        assertThat(engine.hasEnded(SLUG)).isTrue();
    }

    @Test
    void acceptedReviewsReopenTheEvaluationAndTheRankingIsMadeAnew() {
        steps.given("selectionSteps.isReassessmentNeeded", true);
        reviewsDecided();
        assertThat(steps.orders()).endsWith("selectionSteps.reopen");
        assertThat(engine.waitingAt(SLUG)).containsExactly("Event_EvaluationComplete");

        steps.given("selectionSteps.isReassessmentNeeded", false);
        steps.given("selectionSteps.reviewEndsAt", Date.from(REVIEW_ENDS.plus(Duration.ofDays(30))));
        engine.send("Msg_EvaluationComplete", SLUG);
        engine.complete(SLUG, "Task_ComputeRanking");
        engine.complete(SLUG, "Task_PublishRanking");
        engine.runJobs();
        assertThat(engine.waitingAt(SLUG)).as("a new ranking has a new review").containsExactly("Timer_ReviewEnds");
        engine.wait(Duration.ofDays(30));
        engine.complete(SLUG, "Task_DecideReviews");
        engine.runJobs();
        assertThat(engine.ends(SLUG)).containsExactly("End_RankingFinal");
    }

    private void panelAppointed() {
        engine.runJobs();
        engine.complete(SLUG, "Task_AppointPanel");
    }

    private void rankingDecided() {
        steps.given("selectionSteps.isEvaluationComplete", true);
        panelAppointed();
        engine.complete(SLUG, "Task_ComputeRanking");
        engine.complete(SLUG, "Task_PublishRanking");
    }

    private void reviewsDecided() {
        rankingDecided();
        steps.given("selectionSteps.isEvaluationComplete", false);
        engine.waitUntil(REVIEW_ENDS);
        engine.complete(SLUG, "Task_DecideReviews");
    }
}
