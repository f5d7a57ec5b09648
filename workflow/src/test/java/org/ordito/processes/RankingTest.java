package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.CALL;
import static org.ordito.processes.ApplicationCase.NUMBER;
import static org.ordito.processes.ApplicationCase.RANKING_EXPIRES;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RankingTest {

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    @Test
    void thePublishedRankingIsToldToTheApplicant() {
        application.evaluated();
        assertThat(engine.sendToAll("Msg_RankingPublished", "callId", CALL)).isEqualTo(1);
        assertThat(steps.orders()).endsWith("rankingSteps.tellOutcome");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Gateway_AfterReview");
    }

    @Test
    void aReopenedApplicationIsEvaluatedAgain() {
        application.ranked();
        engine.send("Msg_Reopened", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).containsOnly("Task_Evaluate");
        application.everyEvaluator("Task_Evaluate");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Event_RankingPublished");
    }

    @Test
    void aReopenedExclusionIsCheckedAgainFromTheBeginning() {
        steps.given("admissibilitySteps.isAdmitted", false);
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        engine.complete(NUMBER, "Task_ConfirmExclusion");
        engine.send("Msg_RankingPublished", NUMBER);
        steps.given("rankingSteps.wasExcluded", true);
        engine.send("Msg_Reopened", NUMBER);
        assertThat(steps.orders()).endsWith("rankingSteps.tellOutcome", "admissibilitySteps.begin");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CheckAdmissibility");
    }

    @Test
    void anApplicationThatNoReviewTouchedIsToldOfTheNewRanking() {
        application.ranked();
        assertThat(engine.sendToAll("Msg_RankingPublished", "callId", CALL)).isEqualTo(1);
        assertThat(steps.orders()).endsWith("rankingSteps.tellOutcome", "rankingSteps.tellOutcome");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Gateway_AfterReview");
    }

    @Test
    void whoIsCalledBeginsCoaching() {
        application.ranked();
        assertThat(engine.sendToAll("Msg_RankingFinal", "callId", CALL)).isEqualTo(1);
        assertThat(steps.orders()).endsWith("coachingSteps.begin");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_AssignCoach");
    }

    @Test
    void whoIsNotRankedIsDone() {
        steps.given("rankingSteps.isCalledToCoaching", false);
        application.ranked();
        engine.send("Msg_RankingFinal", NUMBER);
        assertThat(engine.ends(NUMBER)).containsExactly("End_Registered", "End_NotRanked");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whoIsEligibleMovesUpWhenAPlaceIsFreed() {
        eligible();
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Gateway_Succession");
        engine.send("Msg_PlaceFreed", NUMBER);
        assertThat(steps.orders()).endsWith("coachingSteps.begin");
        engine.waitUntil(RANKING_EXPIRES);
        assertThat(engine.waitingAt(NUMBER)).as("the ranking's end no longer matters").containsExactly("Task_AssignCoach");
    }

    @Test
    void whoIsEligibleWaitsAsLongAsTheRankingIsValidAndNoLonger() {
        eligible();
        engine.waitUntil(RANKING_EXPIRES.minusSeconds(1));
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Gateway_Succession");
        engine.waitUntil(RANKING_EXPIRES);
        assertThat(steps.orders()).endsWith("rankingSteps.expired");
        assertThat(engine.ends(NUMBER)).endsWith("End_RankingExpired");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    private void eligible() {
        steps.given("rankingSteps.isCalledToCoaching", false);
        steps.given("rankingSteps.isEligible", true);
        application.ranked();
        engine.send("Msg_RankingFinal", NUMBER);
    }
}
