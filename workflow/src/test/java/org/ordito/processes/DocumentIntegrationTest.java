package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.ID;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentIntegrationTest {

    private static final String REQUEST = NUMBER + "-I1";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void aRequestWithTenDays() {
        new ApplicationCase(engine).allGoesWell();
        engine.start("document-integration", REQUEST, Map.of("applicationId", ID));
    }

    @Test
    void theApplicantAnswersOnTime() {
        engine.complete(REQUEST, "Task_SendDocuments");
        assertThat(steps.orders()).containsExactly("admissibilitySteps.integrationAnswered");
        assertThat(engine.ends(REQUEST)).containsExactly("End_Answered");
        assertThat(engine.hasEnded(REQUEST)).isTrue();
    }

    @Test
    void theApplicantIsRemindedTwiceAndCanStillAnswer() {
        engine.wait(Duration.ofDays(5));
        assertThat(steps.orders()).containsExactly("admissibilitySteps.remindIntegration");
        engine.wait(Duration.ofDays(4));
        assertThat(steps.orders()).containsExactly("admissibilitySteps.remindIntegration", "admissibilitySteps.remindIntegration");
        engine.complete(REQUEST, "Task_SendDocuments");
        assertThat(engine.ends(REQUEST)).containsExactly("End_Reminded", "End_RemindedAgain", "End_Answered");
        assertThat(engine.hasEnded(REQUEST)).isTrue();
    }

    @Test
    void theTermEndsTheWait() {
        engine.wait(Duration.ofDays(10));
        assertThat(steps.orders()).containsExactly("admissibilitySteps.remindIntegration", "admissibilitySteps.remindIntegration",
                "admissibilitySteps.integrationExpired");
        assertThat(engine.ends(REQUEST)).containsExactly("End_Reminded", "End_RemindedAgain", "End_Expired");
        assertThat(engine.hasEnded(REQUEST)).isTrue();
    }

    @Test
    void anAnswerLeavesNoTimerBehind() {
        engine.complete(REQUEST, "Task_SendDocuments");
        engine.wait(Duration.ofDays(30));
        assertThat(steps.orders()).containsExactly("admissibilitySteps.integrationAnswered");
    }
}
