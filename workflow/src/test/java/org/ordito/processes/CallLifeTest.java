package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallLifeTest {

    private static final String SLUG = "ideazione-2026";
    private static final Instant OPENS = DiagramEngine.START.plus(Duration.ofDays(10));
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(30));

    private static final Date NEVER = Date.from(Instant.parse("2999-12-31T00:00:00Z"));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void aDraftThatWillBePublished() {
        steps.given("callSteps.isPublished", true);
        steps.given("callSteps.opensAt", Date.from(OPENS));
        steps.given("callSteps.isTimeToOpen", true);
        steps.given("callSteps.closesAt", Date.from(CLOSES));
        steps.given("callSteps.remindsAt", NEVER);
        steps.given("callSteps.selectionProcess", "ideazione-selection");
        steps.given("selectionSteps.panelDueAt", Date.from(CLOSES));
        engine.start("call-life", SLUG, Map.of("callId", 7L));
    }

    @Test
    void anOfficerWritesTheCallAndTheManagerDecides() {
        assertThat(engine.role(SLUG, "Task_WriteCall")).isEqualTo("OFFICER");
        assertThat(engine.task(SLUG, "Task_WriteCall").getFormKey()).isEqualTo("calls/edit");
        engine.complete(SLUG, "Task_WriteCall");
        assertThat(engine.role(SLUG, "Task_PublishCall")).isEqualTo("MANAGER");
    }

    @Test
    void aCallSentBackIsWrittenAgain() {
        steps.given("callSteps.isPublished", false);
        engine.complete(SLUG, "Task_WriteCall");
        engine.complete(SLUG, "Task_PublishCall");
        assertThat(engine.waitingAt(SLUG)).containsExactly("Task_WriteCall");
    }

    @Test
    void aPublishedCallOpensAtItsDateAndNotBefore() {
        published();
        engine.waitUntil(OPENS.minusSeconds(1));
        assertThat(steps.orders()).isEmpty();
        engine.waitUntil(OPENS);
        assertThat(steps.orders()).containsExactly("callSteps.open");
        assertThat(engine.waitingAt(SLUG)).containsExactly("Gateway_Deadline");
    }

    @Test
    void aCallWhoseOpeningIsPostponedOpensOnceOnItsTrueDay() {
        published();
        Instant later = OPENS.plus(Duration.ofDays(5));
        steps.given("callSteps.opensAt", Date.from(later));
        steps.given("callSteps.isTimeToOpen", false);
        engine.waitUntil(OPENS);
        assertThat(steps.orders()).isEmpty();
        assertThat(engine.waitingAt(SLUG)).containsExactly("Timer_Opens");

        steps.given("callSteps.isTimeToOpen", true);
        engine.waitUntil(later.minusSeconds(1));
        assertThat(steps.orders()).isEmpty();
        engine.waitUntil(later);
        assertThat(steps.orders()).containsExactly("callSteps.open");
        assertThat(engine.waitingAt(SLUG)).containsExactly("Gateway_Deadline");
    }

    @Test
    void anOpenCallClosesAtItsDeadlineAndItsSelectionBegins() {
        published();
        engine.waitUntil(CLOSES);
        assertThat(steps.orders()).containsExactly("callSteps.open", "callSteps.close", "selectionSteps.startAdmissibility");
        assertThat(engine.waitingAt(SLUG)).containsExactlyInAnyOrder("Call_Selection", "Task_AppointPanel");
    }

    @Test
    void anExtendedCallStaysOpenUntilItsLastDeadline() {
        published();
        engine.waitUntil(OPENS);
        Instant first = CLOSES.plus(Duration.ofDays(10));
        Instant second = CLOSES.plus(Duration.ofDays(20));
        for (Instant extended : new Instant[] {first, second}) {
            steps.given("callSteps.closesAt", Date.from(extended));
            engine.send("Msg_DeadlineMoved", SLUG);
        }
        engine.waitUntil(first);
        assertThat(steps.orders()).doesNotContain("callSteps.close");
        engine.waitUntil(second);
        assertThat(steps.orders()).contains("callSteps.close");
    }

    @Test
    void whoIsStillWritingIsRemindedAndTheCallWaitsOn() {
        steps.given("callSteps.remindsAt", Date.from(CLOSES.minus(Duration.ofDays(1))));
        published();
        engine.waitUntil(OPENS);
        steps.given("callSteps.remindsAt", NEVER);
        engine.waitUntil(CLOSES.minus(Duration.ofDays(1)));
        assertThat(steps.orders()).containsExactly("callSteps.open", "callSteps.remind");
        assertThat(engine.waitingAt(SLUG)).containsExactly("Gateway_Deadline");
        engine.waitUntil(CLOSES);
        assertThat(steps.orders()).contains("callSteps.close");
    }

    @Test
    void aDeadlineMovedBeforeOpeningNeedsNoMessage() {
        published();
        steps.given("callSteps.closesAt", Date.from(CLOSES.plus(Duration.ofDays(10))));
        assertThatThrownBy(() -> engine.send("Msg_DeadlineMoved", SLUG)).isInstanceOf(MismatchingMessageCorrelationException.class);
        engine.waitUntil(CLOSES);
        assertThat(engine.waitingAt(SLUG)).containsExactly("Gateway_Deadline");
    }

    @Test
    void aCallIsConcludedWhenItsSelectionEnds() {
        steps.given("selectionSteps.isEvaluationComplete", true);
        steps.given("selectionSteps.isRankingPublished", true);
        steps.given("selectionSteps.reviewEndsAt", Date.from(CLOSES));
        steps.given("selectionSteps.isReassessmentNeeded", false);
        published();
        engine.waitUntil(CLOSES);
        for (String task : new String[] {"Task_AppointPanel", "Task_ComputeRanking", "Task_PublishRanking", "Task_DecideReviews"}) {
            engine.complete(SLUG, task);
            engine.runJobs();
        }
        assertThat(steps.orders()).endsWith("selectionSteps.announceFinalRanking", "callSteps.conclude");
        assertThat(engine.ends(SLUG)).containsExactlyInAnyOrder("End_RankingFinal", "End_Concluded");
        assertThat(engine.hasEnded(SLUG)).isTrue();
    }

    private void published() {
        engine.complete(SLUG, "Task_WriteCall");
        engine.complete(SLUG, "Task_PublishCall");
    }
}
