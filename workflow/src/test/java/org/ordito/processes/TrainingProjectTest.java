package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrainingProjectTest {

    private static final String NUMBER = "TIR-2026-0001-V1";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void aVersionIsWritten() {
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
    void aNewerVersionTakesTheQuestionsBack() {
        engine.complete(NUMBER, "Task_ConfirmAsHost");
        engine.send("Msg_Superseded", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmAsTrainee")).isEmpty();
    }
}
