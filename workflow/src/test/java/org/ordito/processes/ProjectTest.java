package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.ANSWER_DUE;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectTest {

    private static final String FIRST_CLAIM = NUMBER + "-P1";
    private static final String SECOND_CLAIM = NUMBER + "-P2";
    private static final String FIRST_REPORT = NUMBER + "-R1";
    private static final String SECOND_REPORT = NUMBER + "-R2";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    @Test
    void claimsComeOneAfterTheOther() {
        application.inProgress();
        assertThat(engine.waitingAt(FIRST_CLAIM)).containsExactly("Task_PrepareClaim");
        assertThat(engine.waitingAt(SECOND_CLAIM)).isEmpty();
        application.paid(FIRST_CLAIM);
        assertThat(engine.ends(FIRST_CLAIM)).containsExactly("End_Paid");
        assertThat(engine.waitingAt(SECOND_CLAIM)).containsExactly("Task_PrepareClaim");
        assertThat(steps.ordersAbout(FIRST_CLAIM)).containsExactly("paymentSteps.open", "paymentSteps.orderPayment");
    }

    @Test
    void reportsRunBesideEachOther() {
        application.inProgress();
        assertThat(engine.waitingAt(FIRST_REPORT)).containsExactly("Timer_ReportOpens");
        assertThat(engine.waitingAt(SECOND_REPORT)).containsExactly("Timer_ReportOpens");
        engine.wait(Duration.ofDays(30));
        application.verified(SECOND_REPORT);
        assertThat(engine.waitingAt(NUMBER)).containsExactlyInAnyOrder("Call_PaymentClaims", "Call_Monitoring");
        assertThat(engine.waitingAt(FIRST_REPORT)).containsExactly("Task_FillReport");
    }

    @Test
    void whoLeavesAProjectIsAwaitedAtNoLastTermOfAReport() {
        application.inProgress();
        engine.wait(Duration.ofDays(75));
        steps.given("monitoringSteps.isReminded", true);
        steps.given("monitoringSteps.escalateAt", Date.from(DiagramEngine.START.plus(Duration.ofDays(90))));
        engine.complete(FIRST_REPORT, "Task_HandleOverdue");
        assertThat(engine.waitingAt(FIRST_REPORT)).contains("Timer_LastTerm");
        assertThat(engine.waitingAt(SECOND_REPORT)).contains("Task_HandleOverdue");
        engine.send("Msg_Withdrawn", NUMBER);
        assertThat(engine.hasEnded(FIRST_REPORT)).isTrue();
        assertThat(engine.hasEnded(SECOND_REPORT)).isTrue();
    }

    @Test
    void theCaseIsClosedOnceEverythingIsPaidAndVerified() {
        application.inProgress();
        application.paid(FIRST_CLAIM);
        application.paid(SECOND_CLAIM);
        engine.wait(Duration.ofDays(30));
        application.verified(FIRST_REPORT);
        assertThat(engine.task(NUMBER, "Task_CloseCase")).as("a report is missing").isNull();
        application.verified(SECOND_REPORT);
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CloseCase");
        assertThat(engine.role(NUMBER, "Task_CloseCase")).isEqualTo("OFFICER");
        engine.complete(NUMBER, "Task_CloseCase");
        assertThat(engine.ends(NUMBER)).endsWith("End_Closed");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void aProjectWithoutReportsWaitsForItsClaimsOnly() {
        steps.given("monitoringSteps.reportNumbers", List.of());
        application.inProgress();
        application.paid(FIRST_CLAIM);
        application.paid(SECOND_CLAIM);
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CloseCase");
    }

    @Test
    void aClosedCaseIsNotKeptAliveByAnUnconfirmedSession() {
        steps.given("paymentSteps.claimNumbers", List.of());
        steps.given("monitoringSteps.reportNumbers", List.of());
        application.inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        for (String task : List.of("Task_Coach", "Task_WritePlan")) {
            engine.complete(NUMBER, task);
        }
        application.everyEvaluator("Task_ScorePlan");
        for (String task : List.of("Task_ProposeFunding", "Task_ApproveFunding", "Task_GrantAct", "Task_CloseCase")) {
            engine.complete(NUMBER, task);
        }
        engine.waitUntil(ANSWER_DUE.plus(Duration.ofMinutes(5)));
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }
}
