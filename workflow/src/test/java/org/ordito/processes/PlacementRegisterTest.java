package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacementRegisterTest {

    private static final String NUMBER = "TIR-2026-0001-R1";
    private static final Instant DUE = DiagramEngine.START.plus(Duration.ofDays(5));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void aMonthIsOver() {
        engine.steps().given("registerSteps.hostTutor", "tutor");
        engine.steps().given("registerSteps.dueAt", Date.from(DUE));
        engine.steps().given("registerSteps.remindAt", Date.from(DUE.minus(Duration.ofDays(2))));
        engine.steps().given("registerSteps.isReturned", false);
        engine.start("placement-register", NUMBER, Map.of("registerId", 7L));
    }

    @Test
    void theTutorConfirmsAndTheLabChecks() {
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmRegister")).containsExactly("tutor");
        assertThat(engine.task(NUMBER, "Task_ConfirmRegister").getDueDate()).isEqualTo(Date.from(DUE));
        engine.complete(NUMBER, "Task_ConfirmRegister");
        assertThat(engine.role(NUMBER, "Task_CheckRegister")).isEqualTo("LAB_COORDINATOR");
        engine.complete(NUMBER, "Task_CheckRegister");

        assertThat(engine.steps().orders()).containsExactly("registerSteps.checked");
        assertThat(engine.ends(NUMBER)).containsExactly("End_RegisterChecked");
    }

    @Test
    void whatIsWrongGoesBackToTheTutor() {
        engine.complete(NUMBER, "Task_ConfirmRegister");
        engine.steps().given("registerSteps.isReturned", true);
        engine.complete(NUMBER, "Task_CheckRegister");
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmRegister")).containsExactly("tutor");
        assertThat(engine.steps().orders()).isEmpty();
    }

    @Test
    void aReminderGoesOutBeforeTheTermAndTheLabHasItAfterwards() {
        engine.waitUntil(DUE.minus(Duration.ofDays(2)));
        assertThat(engine.steps().orders()).containsExactly("registerSteps.remind");
        engine.waitUntil(DUE);
        assertThat(engine.steps().orders()).endsWith("registerSteps.escalate");
        assertThat(engine.role(NUMBER, "Task_ChaseRegister")).isEqualTo("LAB_COORDINATOR");
        engine.complete(NUMBER, "Task_ChaseRegister");
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmRegister")).containsExactly("tutor");
    }

    @Test
    void aRegisterThatComesLateTakesTheReproachBack() {
        engine.waitUntil(DUE);
        engine.complete(NUMBER, "Task_ConfirmRegister");
        engine.complete(NUMBER, "Task_CheckRegister");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }
}
