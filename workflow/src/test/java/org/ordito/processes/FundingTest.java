package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.NUMBER;
import static org.ordito.processes.ApplicationCase.RANKING_EXPIRES;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FundingTest {

    private static final String INTEGRATION = NUMBER + "-I2";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    @Test
    void theOfficerProposesAndTheManagerApproves() {
        application.planScored();
        assertThat(engine.role(NUMBER, "Task_ProposeFunding")).isEqualTo("OFFICER");
        engine.complete(NUMBER, "Task_ProposeFunding");
        assertThat(engine.role(NUMBER, "Task_ApproveFunding")).isEqualTo("MANAGER");
        engine.complete(NUMBER, "Task_ApproveFunding");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_GrantAct");
    }

    @Test
    void aReturnedProposalIsMadeAgain() {
        steps.given("fundingSteps.isReturned", true);
        application.funded();
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_ProposeFunding");
    }

    @Test
    void whoIsEligibleWithoutMoneyIsToldAndWaitsForSomeToComeBack() {
        application.awaitingMoney();
        assertThat(steps.orders()).endsWith("fundingSteps.tellNotFunded");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Gateway_Money");

        engine.send("Msg_MoneyFreed", NUMBER);
        assertThat(steps.orders()).endsWith("fundingSteps.reopen");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_ProposeFunding");
        steps.given("fundingSteps.isFunded", true);
        engine.complete(NUMBER, "Task_ProposeFunding");
        engine.complete(NUMBER, "Task_ApproveFunding");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_GrantAct");
    }

    @Test
    void whoIsDecidedAgainWithoutMoneyWaitsAgain() {
        application.awaitingMoney();
        engine.send("Msg_MoneyFreed", NUMBER);
        engine.complete(NUMBER, "Task_ProposeFunding");
        engine.complete(NUMBER, "Task_ApproveFunding");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Gateway_Money");
    }

    @Test
    void whoWaitsForMoneyIsDoneWhenTheRankingExpires() {
        application.awaitingMoney();
        engine.waitUntil(RANKING_EXPIRES.minusSeconds(1));
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Gateway_Money");
        engine.waitUntil(RANKING_EXPIRES);
        assertThat(steps.orders()).endsWith("fundingSteps.expired");
        assertThat(engine.ends(NUMBER)).endsWith("End_MoneyExpired");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whomMoneyWouldNotHelpIsToldAndDone() {
        steps.given("fundingSteps.isAwaitingMoney", false);
        application.awaitingMoney();
        assertThat(steps.orders()).endsWith("fundingSteps.tellNotFunded");
        assertThat(engine.ends(NUMBER)).endsWith("End_NotFunded");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void documentsMissingForTheGrantAreAskedAndTheActIsTakenUpAgain() {
        documentsAskedForTheGrant();
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Call_GrantIntegration");
        engine.complete(INTEGRATION, "Task_SendDocuments");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_GrantAct");
        assertThat(steps.orders()).doesNotContain("fundingSteps.start");
    }

    @Test
    void documentsForTheGrantThatNeverComeLeaveTheActToTheOfficerAgain() {
        documentsAskedForTheGrant();
        engine.wait(Duration.ofDays(10));
        assertThat(engine.ends(INTEGRATION)).endsWith("End_Expired");
        assertThat(engine.hasEnded(INTEGRATION)).isTrue();
        assertThat(steps.orders()).endsWith("admissibilitySteps.integrationExpired");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_GrantAct");

        steps.given("fundingSteps.isIntegrationRequested", false);
        engine.complete(NUMBER, "Task_GrantAct");
        assertThat(steps.orders()).contains("fundingSteps.start");
    }

    private void documentsAskedForTheGrant() {
        steps.given("admissibilitySteps.integrationNumber", INTEGRATION);
        application.askedForGrantDocuments();
    }

    @Test
    void aSignedActStartsClaimsAndReports() {
        application.inProgress();
        assertThat(steps.orders()).contains("fundingSteps.start");
        assertThat(engine.waitingAt(NUMBER)).containsExactlyInAnyOrder("Call_PaymentClaims", "Call_Monitoring", "Call_Monitoring");
    }
}
