package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.processes.ApplicationCase.ANSWER_DUE;
import static org.ordito.processes.ApplicationCase.EVALUATORS;
import static org.ordito.processes.ApplicationCase.NUMBER;
import static org.ordito.processes.ApplicationCase.PLAN_DUE;
import static org.ordito.processes.ApplicationCase.PLAN_EXPIRES;
import static org.ordito.processes.ApplicationCase.PLAN_SCORING_OVER;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoachingAndPlanTest {

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    @Test
    void theOfficerAssignsACoachWhoThenHasTheWork() {
        application.ranked();
        engine.send("Msg_RankingFinal", NUMBER);
        assertThat(engine.role(NUMBER, "Task_AssignCoach")).isEqualTo("OFFICER");
        engine.complete(NUMBER, "Task_AssignCoach");
        assertThat(engine.peopleAsked(NUMBER, "Task_Coach")).containsExactly("coach1");
    }

    @Test
    void aLoggedSessionIsConfirmedByTheApplicantWhileCoachingGoesOn() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).containsExactlyInAnyOrder("Task_Coach", "Task_ConfirmSessions");
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmSessions")).containsExactly("cittadina");
        engine.complete(NUMBER, "Task_ConfirmSessions");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_Coach");
    }

    @Test
    void aSecondSessionIsConfirmedAfterTheFirst() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_ConfirmSessions");
        engine.send("Msg_SessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_ConfirmSessions");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Registered", "End_SessionsConfirmed", "End_SessionsConfirmed");
    }

    @Test
    void aSessionCanStillBeConfirmedAfterCoaching() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_Coach");
        assertThat(engine.waitingAt(NUMBER)).containsExactlyInAnyOrder("Task_WritePlan", "Task_ConfirmSessions");
        engine.complete(NUMBER, "Task_ConfirmSessions");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_WritePlan");
    }

    @Test
    void thePlanIsTheApplicantsAndHasATerm() {
        application.coached();
        assertThat(steps.orders()).endsWith("coachingSteps.begin", "planSteps.begin");
        assertThat(engine.peopleAsked(NUMBER, "Task_WritePlan")).containsExactly("cittadina");
        assertThat(engine.task(NUMBER, "Task_WritePlan").getDueDate()).isEqualTo(PLAN_DUE);
    }

    @Test
    void aPlanHandedInIsScoredByEveryEvaluator() {
        application.coached();
        engine.complete(NUMBER, "Task_WritePlan");
        assertThat(steps.orders()).endsWith("evaluationSteps.openPlan");
        assertThat(engine.peopleAsked(NUMBER, "Task_ScorePlan")).containsExactlyInAnyOrder(EVALUATORS);
        application.everyEvaluator("Task_ScorePlan");
        assertThat(steps.orders()).endsWith("evaluationSteps.closePlan");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_ProposeFunding");
    }

    /** Those who judged the idea score the plan: there is one at least, and the points of nobody cannot be taken. */
    @Test
    void aPlanThatNobodyIsToScoreStaysWithItsApplicant() {
        steps.given("evaluationSteps.planEvaluatorsToAsk", List.of());
        steps.failing("evaluationSteps.closePlan");
        application.coached();
        assertThatThrownBy(() -> engine.complete(NUMBER, "Task_WritePlan")).hasMessageContaining("evaluationSteps.closePlan fails");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_WritePlan");
    }

    @Test
    void aPlanHandedInLeavesNoTimerBehind() {
        application.coached();
        engine.complete(NUMBER, "Task_WritePlan");
        engine.waitUntil(PLAN_EXPIRES);
        assertThat(steps.orders()).doesNotContain("planSteps.expired");
    }

    @Test
    void aPlanThatCameAtTheLastInstantIsStillTaken() {
        application.coached();
        engine.waitUntil(PLAN_DUE);
        engine.complete(NUMBER, "Task_WritePlan");
        assertThat(steps.orders()).endsWith("evaluationSteps.openPlan");
    }

    @Test
    void aPlanThatNeverCameLapsesTheApplication() {
        application.coached();
        engine.waitUntil(PLAN_EXPIRES);
        assertThat(steps.orders()).endsWith("planSteps.expired");
        assertThat(engine.ends(NUMBER)).endsWith("End_PlanExpired");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void aLapsedApplicationIsNotKeptAliveByAnUnconfirmedSession() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_Coach");
        engine.waitUntil(PLAN_EXPIRES);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whoeverIsAskedAboutASessionHasATerm() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        assertThat(engine.task(NUMBER, "Task_ConfirmSessions").getDueDate()).isEqualTo(ANSWER_DUE);
    }

    @Test
    void silenceIsRecordedAfterTheTermAndNothingIsAskedAnyMore() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        engine.waitUntil(ANSWER_DUE);
        assertThat(engine.waitingAt(NUMBER)).containsExactlyInAnyOrder("Task_Coach", "Task_ConfirmSessions");
        engine.wait(Duration.ofMinutes(5));
        assertThat(steps.orders()).endsWith("coachingSteps.recordSilence");
        assertThat(engine.ends(NUMBER)).endsWith("End_SilenceRecorded");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_Coach");
    }

    @Test
    void aSessionLoggedAfterASilenceIsAskedAboutAnew() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        engine.waitUntil(ANSWER_DUE.plus(Duration.ofMinutes(5)));
        engine.send("Msg_SessionLogged", NUMBER);
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmSessions")).containsExactly("cittadina");
    }

    @Test
    void aSessionWhoseDaysAreNotOverIsStillAskedAboutWhenThoseOfAnotherAre() {
        steps.given("coachingSteps.isAnswerAwaited", true);
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        steps.given("coachingSteps.silentAt", Date.from(ANSWER_DUE.plus(Duration.ofDays(4))));
        engine.letTimePass(Duration.between(DiagramEngine.START, ANSWER_DUE.plus(Duration.ofMinutes(5))));
        engine.runOneJob();
        assertThat(engine.waitingAt(NUMBER)).containsExactlyInAnyOrder("Task_Coach", "Task_ConfirmSessions");
        steps.given("coachingSteps.isAnswerAwaited", false);
        engine.waitUntil(ANSWER_DUE.plus(Duration.ofDays(4)));
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_Coach");
    }

    @Test
    void anAnswerThatCameInTimeLeavesNoTimerBehind() {
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_ConfirmSessions");
        engine.waitUntil(ANSWER_DUE.plus(Duration.ofDays(1)));
        assertThat(steps.orders()).doesNotContain("coachingSteps.recordSilence");
    }

    @Test
    void aPathThatPassesToAnotherCoachIsTheirsToClose() {
        application.inCoaching();
        engine.passOn(NUMBER, "Task_Coach", "coach1", "coach2", PLAN_DUE);
        assertThat(engine.peopleAsked(NUMBER, "Task_Coach")).containsExactly("coach2");
        assertThat(engine.task(NUMBER, "Task_Coach").getDueDate()).isEqualTo(PLAN_DUE);
        engine.send("Msg_SessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_Coach", "coach2");
        assertThat(engine.waitingAt(NUMBER)).contains("Task_WritePlan");
    }

    @Test
    void whenTheTermForThePlansScoresIsOverItIsToldAndTheScoringGoesOn() {
        application.coached();
        engine.complete(NUMBER, "Task_WritePlan");
        engine.waitUntil(PLAN_SCORING_OVER);
        assertThat(steps.orders()).endsWith("evaluationSteps.tellLate");
        assertThat(engine.ends(NUMBER)).endsWith("End_LatePlanScoringTold");
        engine.passOn(NUMBER, "Task_ScorePlan", "valutatore2", "valutatore4", PLAN_SCORING_OVER.plus(Duration.ofDays(45)));
        engine.complete(NUMBER, "Task_ScorePlan", "valutatore1");
        engine.complete(NUMBER, "Task_ScorePlan", "valutatore3");
        engine.complete(NUMBER, "Task_ScorePlan", "valutatore4");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_ProposeFunding");
        engine.wait(Duration.ofDays(2));
        assertThat(steps.orders().stream().filter("evaluationSteps.tellLate"::equals)).hasSize(1);
    }

    @Test
    void aPlanBelowTheThresholdEndsTheApplication() {
        steps.given("evaluationSteps.isPlanEligible", false);
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_Coach");
        engine.complete(NUMBER, "Task_WritePlan");
        application.everyEvaluator("Task_ScorePlan");
        assertThat(steps.orders()).endsWith("evaluationSteps.closePlan", "planSteps.belowThreshold");
        assertThat(engine.ends(NUMBER)).endsWith("End_PlanBelowThreshold");
        assertThat(engine.waitingAt(NUMBER)).as("a session of which the term for an answer is not over").containsExactly("Task_ConfirmSessions");
        engine.waitUntil(ANSWER_DUE.plus(Duration.ofMinutes(5)));
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }
}
