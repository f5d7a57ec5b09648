package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.ID;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProtocolTest {

    private static final String LETTER = NUMBER + "-L1";
    private static final String REQUEST = NUMBER + "-I1";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void script() {
        new ApplicationCase(engine).allGoesWell();
    }

    @Test
    void aProtocolSystemThatIsDownHoldsUpNeitherTheReceiptNorTheCase() {
        steps.failing("submissionSteps.register");
        new ApplicationCase(engine).sent();
        engine.retriesLeftAfterFailing(afterTheReceipt());
        assertThat(steps.ordersAbout(ID)).containsExactly("submissionSteps.sendReceipt");
        engine.send("Msg_CallClosed", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_CheckAdmissibility");
        assertThat(engine.ends(NUMBER)).isEmpty();

        steps.working("submissionSteps.register");
        engine.wait(Duration.ofMinutes(15));
        assertThat(engine.ends(NUMBER)).containsExactly("End_Registered");
    }

    @Test
    void whatIsWithdrawnWhileTheProtocolIsDownIsRegisteredWhenItIsBack() {
        steps.failing("submissionSteps.register");
        steps.given("submissionSteps.isRegistered", false);
        new ApplicationCase(engine).sent();
        engine.retriesLeftAfterFailing(afterTheReceipt());
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isFalse();

        engine.retriesLeftAfterFailing(engine.dueJobs().get(0));
        steps.working("submissionSteps.register");
        engine.wait(Duration.ofMinutes(15));
        assertThat(steps.ordersAbout(ID)).endsWith("applicationSteps.left", "submissionSteps.register");
        assertThat(engine.ends(NUMBER)).containsExactly("End_WithdrawnRegistered");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    private Job afterTheReceipt() {
        engine.runOneJob();
        return engine.dueJobs().get(0);
    }

    @Test
    void aLetterIsWrittenThenRegisteredThenDelivered() {
        engine.start("outgoing-letter", LETTER, Map.of("letterId", 5L));
        assertThat(steps.orders()).as("nothing in the transaction that decides it").isEmpty();
        engine.runJobs();
        assertThat(steps.ordersAbout(5L)).containsExactly("letterSteps.write", "letterSteps.register", "letterSteps.deliver");
        assertThat(engine.ends(LETTER)).containsExactly("End_LetterDelivered");
    }

    @Test
    void aLetterIsNotDeliveredBeforeItHasItsNumberAndIsNotWrittenTwice() {
        steps.failing("letterSteps.register");
        engine.start("outgoing-letter", LETTER, Map.of("letterId", 5L));
        engine.runOneJob();
        engine.retriesLeftAfterFailing(engine.dueJobs().get(0));
        assertThat(steps.orders()).containsExactly("letterSteps.write");

        steps.working("letterSteps.register");
        engine.wait(Duration.ofMinutes(15));
        assertThat(steps.orders()).containsExactly("letterSteps.write", "letterSteps.register", "letterSteps.deliver");
    }

    @Test
    void anAnswerIsRegisteredBesideTheCase() {
        engine.start("integration-registration", REQUEST, Map.of("applicationId", ID));
        engine.runJobs();
        assertThat(steps.ordersAbout(ID)).containsExactly("admissibilitySteps.registerAnswers");
        assertThat(engine.hasEnded(REQUEST)).isTrue();
    }
}
