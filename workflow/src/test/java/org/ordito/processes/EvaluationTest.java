package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.CALL;
import static org.ordito.processes.ApplicationCase.EVALUATION_OVER;
import static org.ordito.processes.ApplicationCase.EVALUATORS;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvaluationTest {

    private static final Instant LATER = EVALUATION_OVER.plus(Duration.ofDays(45));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    @Test
    void anApplicationReadyBeforeThePanelWaitsForIt() {
        feasible();
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Event_PanelAppointed");
        assertThat(engine.sendToAll("Msg_PanelAppointed", "callId", CALL)).isEqualTo(1);
        assertThat(steps.orders()).endsWith("evaluationSteps.open");
        assertThat(engine.peopleAsked(NUMBER, "Task_Evaluate")).containsExactlyInAnyOrder(EVALUATORS);
    }

    @Test
    void anApplicationReadyAfterThePanelIsEvaluatedAtOnce() {
        steps.given("evaluationSteps.isPanelAppointed", true);
        feasible();
        assertThat(engine.waitingAt(NUMBER)).containsOnly("Task_Evaluate").hasSize(3);
    }

    @Test
    void evaluationClosesWithTheLastAssessment() {
        application.admitted();
        engine.complete(NUMBER, "Task_Evaluate", "valutatore3");
        engine.complete(NUMBER, "Task_Evaluate", "valutatore1");
        assertThat(steps.orders()).doesNotContain("evaluationSteps.close");
        engine.complete(NUMBER, "Task_Evaluate", "valutatore2");
        assertThat(steps.orders()).endsWith("evaluationSteps.close");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Event_RankingPublished");
    }

    @Test
    void eachAssessmentHasItsTermAndItsPage() {
        application.admitted();
        engine.complete(NUMBER, "Task_Evaluate", "valutatore2");
        engine.complete(NUMBER, "Task_Evaluate", "valutatore3");
        assertThat(engine.task(NUMBER, "Task_Evaluate").getFormKey()).isEqualTo("ideazione/evaluation");
        assertThat(engine.task(NUMBER, "Task_Evaluate").getDueDate()).isNotNull();
    }

    @Test
    void whenTheTermIsOverItIsToldAndTheEvaluationGoesOn() {
        application.admitted();
        engine.waitUntil(EVALUATION_OVER.minusSeconds(1));
        assertThat(steps.orders()).doesNotContain("evaluationSteps.tellLate");
        engine.waitUntil(EVALUATION_OVER);
        assertThat(steps.orders()).endsWith("evaluationSteps.tellLate");
        assertThat(engine.ends(NUMBER)).endsWith("End_LateEvaluationTold");
        assertThat(engine.peopleAsked(NUMBER, "Task_Evaluate")).containsExactlyInAnyOrder(EVALUATORS);
        application.everyEvaluator("Task_Evaluate");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Event_RankingPublished");
    }

    @Test
    void everyDayAfterTheTermSomebodyElseMayHaveBecomeLate() {
        application.admitted();
        engine.waitUntil(EVALUATION_OVER);
        engine.wait(Duration.ofDays(1));
        engine.wait(Duration.ofDays(1));
        assertThat(steps.orders().stream().filter("evaluationSteps.tellLate"::equals)).hasSize(3);
    }

    @Test
    void whatIsEvaluatedIsLateNoMore() {
        application.evaluated();
        engine.waitUntil(EVALUATION_OVER.plus(Duration.ofDays(3)));
        assertThat(steps.orders()).doesNotContain("evaluationSteps.tellLate");
        assertThat(engine.dueJobs()).isEmpty();
    }

    @Test
    void theTermOfASubstituteIsWatchedToo() {
        application.admitted();
        steps.given("evaluationSteps.isAssessed", false);
        application.everyEvaluator("Task_Evaluate");
        steps.given("evaluationSteps.evaluatorsToAsk", List.of("valutatore4"));
        engine.complete(NUMBER, "Task_AppointSubstitute");
        engine.waitUntil(EVALUATION_OVER);
        assertThat(steps.orders()).endsWith("evaluationSteps.tellLate");
    }

    @Test
    void anEvaluationThatPassesToSomebodyElseIsTheirsToComplete() {
        application.admitted();
        engine.passOn(NUMBER, "Task_Evaluate", "valutatore2", "valutatore4", LATER);
        assertThat(engine.peopleAsked(NUMBER, "Task_Evaluate")).containsExactlyInAnyOrder("valutatore1", "valutatore3", "valutatore4");
        engine.complete(NUMBER, "Task_Evaluate", "valutatore1");
        engine.complete(NUMBER, "Task_Evaluate", "valutatore3");
        assertThat(engine.task(NUMBER, "Task_Evaluate").getDueDate()).isEqualTo(Date.from(LATER));
        engine.complete(NUMBER, "Task_Evaluate", "valutatore4");
        assertThat(steps.orders()).endsWith("evaluationSteps.close");
    }

    @Test
    void whoWithdrawsWhileAnEvaluationIsLateLeavesNothingBehind() {
        application.admitted();
        engine.waitUntil(EVALUATION_OVER);
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
        engine.wait(Duration.ofDays(5));
        assertThat(steps.orders().stream().filter("evaluationSteps.tellLate"::equals)).hasSize(1);
    }

    @Test
    void anAbstentionThatLeavesTooFewBringsASubstituteAndNobodyIsAskedTwice() {
        application.admitted();
        steps.given("evaluationSteps.isAssessed", false);
        application.everyEvaluator("Task_Evaluate");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_AppointSubstitute");
        assertThat(engine.role(NUMBER, "Task_AppointSubstitute")).isEqualTo("MANAGER");

        steps.given("evaluationSteps.evaluatorsToAsk", List.of("valutatore4"));
        engine.complete(NUMBER, "Task_AppointSubstitute");
        assertThat(engine.peopleAsked(NUMBER, "Task_Evaluate")).containsExactly("valutatore4");

        steps.given("evaluationSteps.isAssessed", true);
        engine.complete(NUMBER, "Task_Evaluate", "valutatore4");
        assertThat(steps.orders()).endsWith("evaluationSteps.close");
    }

    @Test
    void aSubstituteWhoAbstainsIsReplacedInTurn() {
        application.admitted();
        steps.given("evaluationSteps.isAssessed", false);
        application.everyEvaluator("Task_Evaluate");
        steps.given("evaluationSteps.evaluatorsToAsk", List.of("valutatore4"));
        engine.complete(NUMBER, "Task_AppointSubstitute");
        engine.complete(NUMBER, "Task_Evaluate", "valutatore4");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_AppointSubstitute");
    }

    @Test
    void whenNobodyCanBeAskedTheManagerIs() {
        steps.given("evaluationSteps.evaluatorsToAsk", List.of());
        steps.given("evaluationSteps.isAssessed", false);
        application.admitted();
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_AppointSubstitute");
    }

    private void feasible() {
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        engine.complete(NUMBER, "Task_PreFeasibility");
    }
}
