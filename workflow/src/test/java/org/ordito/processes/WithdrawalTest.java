package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
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
                new Stage("asked for documents", ApplicationCase::askedForDocuments),
                new Stage("with an exclusion proposed", ApplicationCase::exclusionProposed),
                new Stage("checked for feasibility", ApplicationCase::checked),
                new Stage("waiting for the panel", ApplicationCase::feasible),
                new Stage("under evaluation", ApplicationCase::admitted),
                new Stage("waiting for a substitute", ApplicationCase::notAssessed),
                new Stage("waiting for the ranking", ApplicationCase::evaluated),
                new Stage("during the review", ApplicationCase::ranked),
                new Stage("waiting for a place", ApplicationCase::eligible),
                new Stage("waiting for a coach", ApplicationCase::called),
                new Stage("in coaching", ApplicationCase::inCoaching),
                new Stage("with a session to confirm", ApplicationCase::sessionLogged),
                new Stage("writing the plan", ApplicationCase::coached),
                new Stage("with the plan scored", ApplicationCase::planWritten),
                new Stage("waiting for the funding", ApplicationCase::planScored),
                new Stage("with the funding proposed", ApplicationCase::fundingProposed),
                new Stage("waiting for money", ApplicationCase::awaitingMoney),
                new Stage("waiting for the grant", ApplicationCase::funded),
                new Stage("asked for documents for the grant", ApplicationCase::askedForGrantDocuments),
                new Stage("with claims and reports", ApplicationCase::inProgress),
                new Stage("waiting to be closed", ApplicationCase::completed));
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
    void whereverAnApplicationWaitsIsAStage() {
        Set<String> reached = new TreeSet<>();
        stages().forEach(stage -> {
            application.allGoesWell();
            stage.reach().accept(application);
            reached.addAll(engine.waitingAt(NUMBER));
            engine.send("Msg_Withdrawn", NUMBER);
        });
        assertThat(reached).containsAll(placesToWait());
    }

    /** People, messages and other cases are waited for here; jobs are nobody's stage. */
    private static Set<String> placesToWait() {
        BpmnModelInstance drawn = Bpmn.readModelFromStream(WithdrawalTest.class.getResourceAsStream("/processes/idea-application.bpmn"));
        Process process = drawn.getModelElementById("idea-application");
        Set<String> places = new TreeSet<>();
        for (FlowElement element : process.getFlowElements()) {
            boolean isOneOfSeveral = element instanceof CatchEvent event && event.getIncoming().stream().anyMatch(flow -> flow.getSource() instanceof EventBasedGateway);
            if (element instanceof UserTask || element instanceof CallActivity || element instanceof EventBasedGateway
                    || element instanceof IntermediateCatchEvent && !isOneOfSeveral) {
                places.add(element.getId());
            }
        }
        return places;
    }

    @Test
    void whoWithdrawsWhileAnExclusionIsProposedTakesItFromTheManager() {
        application.exclusionProposed();
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(engine.task(NUMBER, "Task_ConfirmExclusion")).isNull();
    }

    @Test
    void whoLeavesDuringAnIntegrationNeedNotAnswerIt() {
        application.askedForDocuments();
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
