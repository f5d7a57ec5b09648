package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawalTest {

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    /** A place in an application's life, and the way to it. */
    private record Stage(String name, Consumer<ApplicationCase> reach) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    static Stream<Stage> stages() {
        return Stream.of(
                new Stage("before the closing", ApplicationCase::sent),
                new Stage("under admissibility", ApplicationCase::closed),
                new Stage("under evaluation", ApplicationCase::admitted),
                new Stage("waiting for the ranking", ApplicationCase::evaluated),
                new Stage("during the review", ApplicationCase::ranked),
                new Stage("in coaching", ApplicationCase::inCoaching),
                new Stage("writing the plan", ApplicationCase::coached),
                new Stage("waiting for the funding", ApplicationCase::planScored),
                new Stage("waiting for money", ApplicationCase::awaitingMoney),
                new Stage("waiting for the grant", ApplicationCase::funded),
                new Stage("with claims and reports", ApplicationCase::inProgress));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void whoLeavesIsDoneAtAnyStage(Stage stage) {
        stage.reach().accept(application);
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(steps.orders()).endsWith("applicationSteps.left");
        assertThat(engine.ends(NUMBER)).endsWith("End_Withdrawn");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
        assertThat(engine.waitingAt(NUMBER)).isEmpty();
    }

    @Test
    void whoWithdrawsWhileAnExclusionIsProposedTakesItFromTheManager() {
        engine.steps().given("admissibilitySteps.isAdmitted", false);
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whoLeavesDuringAnIntegrationNeedNotAnswerIt() {
        steps.given("admissibilitySteps.isIntegrationRequested", true);
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(engine.hasEnded(NUMBER + "-I1")).isTrue();
        engine.wait(Duration.ofDays(30));
        assertThat(steps.orders()).endsWith("applicationSteps.left");
    }

    @Test
    void whoLeavesDuringTheProjectOwesNoClaimAndNoReport() {
        application.inProgress();
        engine.wait(Duration.ofDays(75));
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(Stream.of("-P1", "-R1", "-R2")).allMatch(part -> engine.hasEnded(NUMBER + part));
        assertThat(engine.dueJobs()).isEmpty();
    }

    @Test
    void nobodyLeavesTwice() {
        application.sent();
        engine.send("Msg_Withdrawn", NUMBER);
        assertThatThrownBy(() -> engine.send("Msg_Withdrawn", NUMBER)).isInstanceOf(MismatchingMessageCorrelationException.class);
    }
}
