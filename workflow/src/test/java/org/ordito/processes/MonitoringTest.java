package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.ID;
import static org.ordito.processes.ApplicationCase.NUMBER;
import static org.ordito.processes.DiagramEngine.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MonitoringTest {

    private static final String REPORT = NUMBER + "-R1";
    private static final Instant OPENS = START.plus(Duration.ofDays(30));
    private static final Instant REMIND = START.plus(Duration.ofDays(50));
    private static final Instant DUE = START.plus(Duration.ofDays(60));
    private static final Instant ESCALATE = START.plus(Duration.ofDays(75));

    private static final Duration LAST_TERM = Duration.ofDays(15);

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void aReportIsPlanned() {
        new ApplicationCase(engine).allGoesWell();
        engine.start("monitoring", REPORT, Map.of("applicationId", ID, "reportNumber", REPORT));
    }

    @Test
    void aReportOpensAtItsDate() {
        engine.waitUntil(OPENS.minusSeconds(1));
        assertThat(engine.waitingAt(REPORT)).containsExactly("Timer_ReportOpens");
        engine.waitUntil(OPENS);
        assertThat(steps.ordersAbout(REPORT)).containsExactly("monitoringSteps.open");
        assertThat(engine.peopleAsked(REPORT, "Task_FillReport")).containsExactly("cittadina");
        assertThat(engine.task(REPORT, "Task_FillReport").getDueDate()).isEqualTo(DUE);
    }

    @Test
    void aReportHandedInOnTimeIsVerifiedByTheOfficer() {
        engine.waitUntil(OPENS);
        engine.complete(REPORT, "Task_FillReport");
        assertThat(engine.role(REPORT, "Task_VerifyReport")).isEqualTo("OFFICER");
        engine.waitUntil(ESCALATE);
        assertThat(steps.orders()).as("no reminder for what is done").containsExactly("monitoringSteps.open");
        engine.complete(REPORT, "Task_VerifyReport");
        assertThat(engine.ends(REPORT)).containsExactly("End_Verified");
        assertThat(engine.hasEnded(REPORT)).isTrue();
    }

    @Test
    void anOverdueReportIsRemindedThenMarkedThenEscalatedAndThenStillVerified() {
        engine.waitUntil(OPENS);
        engine.waitUntil(REMIND);
        assertThat(steps.orders()).endsWith("monitoringSteps.remind");
        engine.waitUntil(DUE);
        assertThat(steps.orders()).endsWith("monitoringSteps.markOverdue");
        engine.waitUntil(ESCALATE);
        assertThat(steps.orders()).endsWith("monitoringSteps.escalate");
        assertThat(engine.waitingAt(REPORT)).containsExactlyInAnyOrder("Task_FillReport", "Task_HandleOverdue");
        assertThat(engine.role(REPORT, "Task_HandleOverdue")).isEqualTo("MANAGER");

        engine.complete(REPORT, "Task_FillReport");
        engine.complete(REPORT, "Task_VerifyReport");
        assertThat(engine.ends(REPORT)).endsWith("End_Verified");
        assertThat(engine.hasEnded(REPORT)).as("what the manager had not handled is over too").isTrue();
    }

    @Test
    void aDelayThatTheManagerClosesWithANoteLeavesTheReportOpen() {
        engine.waitUntil(ESCALATE);
        engine.complete(REPORT, "Task_HandleOverdue");
        assertThat(engine.waitingAt(REPORT)).containsExactly("Task_FillReport");
        assertThat(engine.ends(REPORT)).containsExactly("End_Reminded", "End_OverdueMarked", "End_OverdueHandled");
    }

    @Test
    void anExtendedReportIsRemindedMarkedAndEscalatedAgainAtItsNewTermAsOftenAsItIsExtended() {
        engine.waitUntil(ESCALATE);
        for (int time = 1; time <= 3; time++) {
            Instant newTerm = ESCALATE.plus(Duration.ofDays(40L * time));
            extended(newTerm);
            assertThat(engine.waitingAt(REPORT)).containsExactly("Task_FillReport");
            assertThat(engine.task(REPORT, "Task_FillReport").getDueDate()).isEqualTo(newTerm);
            int before = steps.orders().size();
            engine.waitUntil(newTerm.minus(Duration.ofDays(10)).minusSeconds(1));
            assertThat(steps.orders()).as("nothing before its time").hasSize(before);
            engine.waitUntil(newTerm.plus(Duration.ofDays(15)));
            assertThat(steps.orders().subList(before, steps.orders().size()))
                    .containsExactly("monitoringSteps.remind", "monitoringSteps.markOverdue", "monitoringSteps.escalate");
            assertThat(engine.waitingAt(REPORT)).containsExactlyInAnyOrder("Task_FillReport", "Task_HandleOverdue");
        }
        engine.complete(REPORT, "Task_FillReport");
        engine.complete(REPORT, "Task_VerifyReport");
        assertThat(engine.hasEnded(REPORT)).isTrue();
    }

    @Test
    void aDelayThatTheManagerHasStillToDecideIsNotBroughtAgain() {
        engine.waitUntil(ESCALATE);
        engine.complete(REPORT, "Task_FillReport");
        steps.given("monitoringSteps.isReturned", true);
        steps.given("monitoringSteps.isToEscalate", false);
        terms(ESCALATE.plus(Duration.ofDays(20)));
        engine.complete(REPORT, "Task_VerifyReport");
        engine.wait(Duration.ofDays(60));
        assertThat(engine.ends(REPORT)).contains("End_NothingToBring");
        assertThat(engine.waitingAt(REPORT)).containsExactlyInAnyOrder("Task_FillReport", "Task_HandleOverdue");
    }

    @Test
    void aRemindedReportIsBroughtAgainAtItsLastTermAsOftenAsItIsRemindedAndMayThenBeExtended() {
        engine.waitUntil(ESCALATE);
        for (int time = 1; time <= 3; time++) {
            Instant lastTerm = ESCALATE.plus(LAST_TERM.multipliedBy(time));
            reminded(lastTerm);
            assertThat(engine.waitingAt(REPORT)).containsExactlyInAnyOrder("Task_FillReport", "Timer_LastTerm");
            int before = steps.orders().size();
            engine.waitUntil(lastTerm.minusSeconds(1));
            assertThat(steps.orders()).as("nothing before its time").hasSize(before);
            engine.waitUntil(lastTerm);
            assertThat(steps.orders().subList(before, steps.orders().size())).containsExactly("monitoringSteps.escalate");
            assertThat(engine.waitingAt(REPORT)).containsExactlyInAnyOrder("Task_FillReport", "Task_HandleOverdue");
            assertThat(engine.role(REPORT, "Task_HandleOverdue")).isEqualTo("MANAGER");
        }
        steps.given("monitoringSteps.isReminded", false);
        Instant newTerm = ESCALATE.plus(Duration.ofDays(100));
        extended(newTerm);
        assertThat(engine.waitingAt(REPORT)).containsExactly("Task_FillReport");
        engine.waitUntil(newTerm.plus(LAST_TERM));
        assertThat(engine.waitingAt(REPORT)).containsExactlyInAnyOrder("Task_FillReport", "Task_HandleOverdue");
    }

    @Test
    void moreDaysGivenWhileTheLastTermRunsTakeItsPlace() {
        Instant lastTerm = ESCALATE.plus(LAST_TERM);
        engine.waitUntil(ESCALATE);
        reminded(lastTerm);
        Instant newTerm = ESCALATE.plus(Duration.ofDays(20));
        terms(newTerm);
        engine.send("Msg_ReportExtended", REPORT);
        steps.given("monitoringSteps.isToEscalate", false);
        engine.waitUntil(lastTerm);
        assertThat(engine.ends(REPORT)).endsWith("End_NothingToBring");
        assertThat(engine.waitingAt(REPORT)).containsExactly("Task_FillReport");

        steps.given("monitoringSteps.isToEscalate", true);
        engine.waitUntil(newTerm.plus(LAST_TERM));
        assertThat(engine.waitingAt(REPORT)).containsExactlyInAnyOrder("Task_FillReport", "Task_HandleOverdue");
    }

    @Test
    void aRemindedReportThatIsHandedInIsNotBroughtAgain() {
        engine.waitUntil(ESCALATE);
        reminded(ESCALATE.plus(LAST_TERM));
        engine.complete(REPORT, "Task_FillReport");
        steps.given("monitoringSteps.isToEscalate", false);
        engine.waitUntil(ESCALATE.plus(LAST_TERM));
        assertThat(engine.ends(REPORT)).endsWith("End_NothingToBring");
        assertThat(engine.waitingAt(REPORT)).containsExactly("Task_VerifyReport");
    }

    @Test
    void aRemindedReportThatIsVerifiedBeforeItsLastTermIsDone() {
        engine.waitUntil(ESCALATE);
        reminded(ESCALATE.plus(LAST_TERM));
        engine.complete(REPORT, "Task_FillReport");
        engine.complete(REPORT, "Task_VerifyReport");
        assertThat(engine.hasEnded(REPORT)).isTrue();
    }

    private void reminded(Instant lastTerm) {
        steps.given("monitoringSteps.isReminded", true);
        steps.given("monitoringSteps.escalateAt", Date.from(lastTerm));
        engine.complete(REPORT, "Task_HandleOverdue");
    }

    private void extended(Instant newTerm) {
        terms(newTerm);
        engine.complete(REPORT, "Task_HandleOverdue");
        engine.send("Msg_ReportExtended", REPORT);
    }

    private void terms(Instant due) {
        steps.given("monitoringSteps.remindAt", Date.from(due.minus(Duration.ofDays(10))));
        steps.given("monitoringSteps.dueAt", Date.from(due));
        steps.given("monitoringSteps.escalateAt", Date.from(due.plus(Duration.ofDays(15))));
    }

    @Test
    void aReturnedReportIsFilledInAgainWithinItsNewTerm() {
        engine.waitUntil(OPENS);
        engine.complete(REPORT, "Task_FillReport");
        steps.given("monitoringSteps.isReturned", true);
        Instant newTerm = ESCALATE.plus(Duration.ofDays(10));
        steps.given("monitoringSteps.dueAt", Date.from(newTerm));
        engine.complete(REPORT, "Task_VerifyReport");
        assertThat(engine.task(REPORT, "Task_FillReport").getDueDate()).isEqualTo(newTerm);
        engine.waitUntil(newTerm.minusSeconds(1));
        assertThat(steps.orders()).doesNotContain("monitoringSteps.markOverdue");
        engine.waitUntil(newTerm);
        assertThat(steps.orders()).endsWith("monitoringSteps.markOverdue");
    }
}
