package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FailingJobTest {

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
}
