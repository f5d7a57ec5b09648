package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailingJobTest {

    private static final String CLAIM = NUMBER + "-P1";
    private static final String LETTER = NUMBER + "-L1";
    private static final String SLUG = "ideazione-2026";
    private static final String UPDATE = SLUG + "-U4";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    @Test
    void aReceiptThatFailsIsTriedAgainAndHoldsNothingUp() {
        steps.failing("submissionSteps.sendReceipt");
        application.sent();
        Job receipt = engine.dueJobs().get(0);
        assertThat(engine.retriesLeftAfterFailing(receipt)).isEqualTo(4);
        assertThat(engine.dueJobs()).as("not before five minutes").isEmpty();
        engine.send("Msg_CallClosed", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_CheckAdmissibility");

        steps.working("submissionSteps.sendReceipt");
        engine.wait(Duration.ofMinutes(5));
        assertThat(steps.orders()).endsWith("submissionSteps.sendReceipt", "submissionSteps.register");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Registered");
    }

    @Test
    void aJobThatKeepsFailingIsKeptForAPerson() {
        steps.failing("submissionSteps.sendReceipt");
        application.sent();
        for (int left = 4; left >= 0; left--) {
            assertThat(engine.retriesLeftAfterFailing(engine.dueJobs().get(0))).isEqualTo(left);
            engine.letTimePass(Duration.ofMinutes(5));
        }
        assertThat(engine.dueJobs()).isEmpty();
        assertThat(engine.hasEnded(NUMBER)).isFalse();
    }

    @Test
    void aTimerWhoseStepFailsIsTriedAgainToo() {
        String report = NUMBER + "-R1";
        steps.failing("monitoringSteps.open");
        engine.start("monitoring", report, Map.of("applicationId", 1L, "reportNumber", report));
        engine.letTimePass(Duration.ofDays(30));
        assertThat(engine.retriesLeftAfterFailing(engine.dueJobs().get(0))).isEqualTo(4);
        steps.working("monitoringSteps.open");
        engine.wait(Duration.ofMinutes(5));
        assertThat(engine.waitingAt(report)).containsExactly("Task_FillReport");
    }

    @Test
    void aStepThatFailsUndoesTheTaskThatLedToIt() {
        steps.failing("admissibilitySteps.excluded");
        steps.given("admissibilitySteps.isAdmitted", false);
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        assertThatThrownBy(() -> engine.complete(NUMBER, "Task_ConfirmExclusion")).hasMessageContaining("as the test asked");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_ConfirmExclusion");
    }

    /** A step that is a job of its own, and the way to it. */
    private record Work(String step, String businessKey, Consumer<FailingJobTest> reach) {

        @Override
        public String toString() {
            return step;
        }
    }

    static Stream<Work> works() {
        return Stream.of(new Work("paymentSteps.orderPayment", CLAIM, FailingJobTest::claimAccepted),
                new Work("updateSteps.tellNext", UPDATE, FailingJobTest::updateDue),
                new Work("letterSteps.deliver", LETTER, FailingJobTest::letterRegistered),
                new Work("selectionSteps.releaseOutcomes", SLUG, FailingJobTest::rankingPublished),
                new Work("selectionSteps.announceFinalRanking", SLUG, FailingJobTest::reviewsDecided));
    }

    @ParameterizedTest
    @MethodSource("works")
    void aWorkThatFailsIsTriedAgainAfterFiveMinutesAndIsDoneOnce(Work work) {
        work.reach().accept(this);
        steps.failing(work.step());
        Job job = engine.dueJobs().get(0);
        List<String> before = engine.ends(work.businessKey());
        assertThat(engine.retriesLeftAfterFailing(job)).isEqualTo(4);
        assertThat(engine.dueJobs()).as("not before five minutes").isEmpty();
        assertThat(engine.ends(work.businessKey())).isEqualTo(before);

        steps.working(work.step());
        engine.wait(Duration.ofMinutes(5));
        assertThat(steps.orders()).containsOnlyOnce(work.step());
        assertThat(engine.dueJobs()).isEmpty();
    }

    private void claimAccepted() {
        engine.start("payment-claim", CLAIM, Map.of("applicationId", 1L, "claimNumber", CLAIM));
        engine.complete(CLAIM, "Task_PrepareClaim");
        engine.complete(CLAIM, "Task_CheckClaim");
    }

    private void updateDue() {
        steps.given("updateSteps.sendAt", Date.from(DiagramEngine.START));
        steps.given("updateSteps.isStillTrue", true);
        steps.given("updateSteps.isMoreToTell", false);
        engine.start("call-update", UPDATE, Map.of("updateId", 4L));
        engine.runOneJob();
    }

    private void letterRegistered() {
        engine.start("outgoing-letter", LETTER, Map.of("letterId", 5L));
        engine.runOneJob();
        engine.runOneJob();
    }

    private void rankingPublished() {
        Date later = Date.from(DiagramEngine.START.plus(Duration.ofDays(10)));
        List.of("selectionSteps.panelDueAt", "selectionSteps.reviewEndsAt").forEach(term -> steps.given(term, later));
        steps.given("selectionSteps.isEvaluationComplete", true);
        steps.given("selectionSteps.isRankingPublished", true);
        steps.given("selectionSteps.isReassessmentNeeded", false);
        engine.start("ideazione-selection", SLUG, Map.of("callId", 7L));
        engine.runOneJob();
        List.of("Task_AppointPanel", "Task_ComputeRanking", "Task_PublishRanking").forEach(task -> engine.complete(SLUG, task));
    }

    private void reviewsDecided() {
        rankingPublished();
        engine.wait(Duration.ofDays(10));
        engine.complete(SLUG, "Task_DecideReviews");
    }
}
