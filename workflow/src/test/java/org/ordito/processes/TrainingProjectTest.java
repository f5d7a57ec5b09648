package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrainingProjectTest {

    private static final String NUMBER = "TIR-2026-0001-V1";
    private static final Instant REMIND = DiagramEngine.START.plus(Duration.ofDays(5));
    private static final Instant CHASE = REMIND.plus(Duration.ofDays(5));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void aVersionIsWritten() {
        engine.steps().given("projectSteps.remindAt", Date.from(REMIND));
        engine.steps().given("projectSteps.chaseAt", Date.from(CHASE));
        engine.steps().given("projectSteps.trainee", "person");
        engine.steps().given("projectSteps.hostTutor", "tutor");
        engine.start("training-project", NUMBER, Map.of("projectId", 7L));
    }

    @Test
    void itHoldsOnceAllThreeHaveConfirmed() {
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmAsTrainee")).containsExactly("person");
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmAsHost")).containsExactly("tutor");
        assertThat(engine.role(NUMBER, "Task_ConfirmAsPromoter")).isEqualTo("LAB_COORDINATOR");

        engine.complete(NUMBER, "Task_ConfirmAsHost");
        engine.complete(NUMBER, "Task_ConfirmAsPromoter");
        assertThat(engine.steps().orders()).containsExactly("projectSteps.tellWritten");
        engine.complete(NUMBER, "Task_ConfirmAsTrainee");
        assertThat(engine.steps().orders()).endsWith("projectSteps.tellConfirmed");
        assertThat(engine.ends(NUMBER)).containsExactly("End_InForce");
    }

    @Test
    void whoHasNotConfirmedIsRemindedAndThenTheLabSeesToIt() {
        engine.complete(NUMBER, "Task_ConfirmAsHost");
        engine.waitUntil(REMIND.minusSeconds(1));
        assertThat(engine.steps().orders()).containsExactly("projectSteps.tellWritten");
        engine.waitUntil(REMIND);
        assertThat(engine.steps().orders()).endsWith("projectSteps.remind");
        assertThat(engine.task(NUMBER, "Task_ChaseConfirmations")).isNull();
        engine.waitUntil(CHASE);
        assertThat(engine.steps().orders()).endsWith("projectSteps.remind", "projectSteps.escalate");
        assertThat(engine.role(NUMBER, "Task_ChaseConfirmations")).isEqualTo("LAB_COORDINATOR");

        engine.complete(NUMBER, "Task_ChaseConfirmations");
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmAsTrainee")).as("still asked").containsExactly("person");
        engine.complete(NUMBER, "Task_ConfirmAsTrainee");
        engine.complete(NUMBER, "Task_ConfirmAsPromoter");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void theLastConfirmationTakesReminderAndChasingBack() {
        engine.waitUntil(CHASE);
        engine.complete(NUMBER, "Task_ConfirmAsHost");
        engine.complete(NUMBER, "Task_ConfirmAsPromoter");
        engine.complete(NUMBER, "Task_ConfirmAsTrainee");

        assertThat(engine.hasEnded(NUMBER)).isTrue();
        assertThat(engine.task(NUMBER, "Task_ChaseConfirmations")).isNull();
        assertThat(engine.steps().orders()).endsWith("projectSteps.tellConfirmed");
    }

    @Test
    void aNewerVersionTakesTheChasingBackToo() {
        engine.waitUntil(CHASE);
        engine.send("Msg_Superseded", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void aNewerVersionTakesTheQuestionsBack() {
        engine.complete(NUMBER, "Task_ConfirmAsHost");
        engine.send("Msg_Superseded", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmAsTrainee")).isEmpty();
    }
}
