package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabFollowupTest {

    private static final String NUMBER = "TRAME-2026-0001-E";
    private static final Instant EXIT_CLOSES = DiagramEngine.START.plus(Duration.ofDays(28));
    private static final Instant SIX_MONTHS = DiagramEngine.START.plus(Duration.ofDays(182));
    private static final Instant SIX_MONTHS_CLOSES = SIX_MONTHS.plus(Duration.ofDays(30));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void somebodyLeavesACourse() {
        engine.steps().given("followupSteps.person", "learner");
        engine.steps().given("followupSteps.exitRemindAt", Date.from(EXIT_CLOSES.minus(Duration.ofDays(14))));
        engine.steps().given("followupSteps.exitClosesAt", Date.from(EXIT_CLOSES));
        engine.steps().given("followupSteps.sixMonthsAt", Date.from(SIX_MONTHS));
        engine.steps().given("followupSteps.sixMonthsRemindAt", Date.from(SIX_MONTHS.plus(Duration.ofDays(15))));
        engine.steps().given("followupSteps.sixMonthsClosesAt", Date.from(SIX_MONTHS_CLOSES));
        engine.start("lab-followup", NUMBER, Map.of("recordId", 7L));
    }

    @Test
    void whoAnswersBothTimesIsAskedTwiceAndNeverReminded() {
        assertThat(engine.peopleAsked(NUMBER, "Task_AnswerExit")).containsExactly("learner");
        assertThat(engine.task(NUMBER, "Task_AnswerExit").getDueDate()).isEqualTo(Date.from(EXIT_CLOSES));
        engine.complete(NUMBER, "Task_AnswerExit");

        engine.waitUntil(SIX_MONTHS.minusSeconds(1));
        assertThat(engine.steps().orders()).containsExactly("followupSteps.askAtExit");
        engine.waitUntil(SIX_MONTHS);
        assertThat(engine.peopleAsked(NUMBER, "Task_AnswerSixMonths")).containsExactly("learner");
        assertThat(engine.task(NUMBER, "Task_AnswerSixMonths").getDueDate()).isEqualTo(Date.from(SIX_MONTHS_CLOSES));
        engine.complete(NUMBER, "Task_AnswerSixMonths");

        assertThat(engine.steps().orders()).containsExactly("followupSteps.askAtExit", "followupSteps.askAfterSixMonths");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Followed");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsRemindedOnceEachTimeAndThenLeftAlone() {
        engine.waitUntil(EXIT_CLOSES.minusSeconds(1));
        assertThat(engine.steps().orders()).containsExactly("followupSteps.askAtExit", "followupSteps.remindExit");
        engine.waitUntil(EXIT_CLOSES);
        assertThat(engine.steps().orders()).endsWith("followupSteps.closeExit");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Timer_SixMonths");

        engine.waitUntil(SIX_MONTHS);
        engine.waitUntil(SIX_MONTHS_CLOSES.minusSeconds(1));
        assertThat(engine.steps().orders()).endsWith("followupSteps.askAfterSixMonths", "followupSteps.remindSixMonths");
        engine.waitUntil(SIX_MONTHS_CLOSES);

        assertThat(engine.steps().orders()).endsWith("followupSteps.remindSixMonths", "followupSteps.closeSixMonths");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whoAnswersAfterTheReminderIsNotClosedWithoutAnAnswer() {
        engine.waitUntil(EXIT_CLOSES.minus(Duration.ofDays(1)));
        engine.complete(NUMBER, "Task_AnswerExit");
        engine.waitUntil(EXIT_CLOSES.plus(Duration.ofDays(1)));

        assertThat(engine.steps().orders()).containsExactly("followupSteps.askAtExit", "followupSteps.remindExit");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Timer_SixMonths");
    }

    @Test
    void whoComesBackToTheCourseIsAskedNothingMore() {
        engine.sendToAll("Msg_Returned", "recordId", 7L);
        assertThat(engine.ends(NUMBER)).containsExactly("End_Returned");
        assertThat(engine.hasEnded(NUMBER)).isTrue();

        engine.waitUntil(SIX_MONTHS);
        assertThat(engine.steps().orders()).containsExactly("followupSteps.askAtExit");
    }

    @Test
    void forWhoHasNoAccountTheCoordinatorIsAsked() {
        String other = "TRAME-2026-0002-E";
        engine.steps().given("followupSteps.person", null);
        engine.start("lab-followup", other, Map.of("recordId", 8L));

        assertThat(engine.role(other, "Task_AnswerExit")).isEqualTo("LAB_COORDINATOR");
    }
}
