package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabPlacementTest {

    private static final String NUMBER = "TIR-2026-0001";
    private static final Instant STARTS = day(10);
    private static final Instant MONTH_ENDS = day(40);
    private static final Instant ENDS = day(100);

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void aPlacementIsProposed() {
        engine.steps().given("placementSteps.startsAt", Date.from(STARTS));
        engine.steps().given("placementSteps.midTermAt", Date.from(day(55)));
        engine.steps().given("placementSteps.midTermDueAt", Date.from(day(70)));
        engine.steps().given("placementSteps.monthEndsAt", Date.from(MONTH_ENDS));
        engine.steps().given("placementSteps.endsAt", Date.from(ENDS));
        engine.steps().given("placementSteps.finalDueAt", Date.from(ENDS.plus(Duration.ofDays(15))));
        engine.steps().given("placementSteps.suspensionEndsAt", Date.from(day(30)));
        engine.steps().given("placementSteps.hostTutor", "tutor");
        engine.steps().given("placementSteps.hasMoreMonths", true);
        engine.steps().given("placementSteps.areRegistersChecked", true);
        engine.start("lab-placement", NUMBER, Map.of("placementId", 7L));
    }

    @Test
    void itBeginsOnItsFirstDayOnceTheProjectIsConfirmed() {
        engine.waitUntil(STARTS);
        assertThat(engine.steps().orders()).isEmpty();
        engine.send("Msg_ProjectConfirmed", NUMBER);
        engine.runJobs();
        assertThat(engine.steps().orders()).containsExactly("placementSteps.start");
    }

    @Test
    void monthAfterMonthARegisterIsOpened() {
        begins();
        engine.waitUntil(MONTH_ENDS.minusSeconds(1));
        assertThat(engine.steps().orders()).doesNotContain("placementSteps.openRegister");
        engine.steps().given("placementSteps.hasMoreMonths", true);
        engine.letTimePass(Duration.ofSeconds(1));
        engine.steps().given("placementSteps.monthEndsAt", Date.from(day(70)));
        engine.runJobs();
        assertThat(engine.steps().orders()).containsOnlyOnce("placementSteps.openRegister");
        engine.waitUntil(day(69));
        assertThat(engine.steps().orders()).containsOnlyOnce("placementSteps.openRegister");
    }

    @Test
    void changedDaysMoveTheEndOfTheMonth() {
        begins();
        engine.steps().given("placementSteps.monthEndsAt", Date.from(day(50)));
        engine.send("Msg_PeriodChanged", NUMBER);
        engine.waitUntil(day(45));
        assertThat(engine.steps().orders()).doesNotContain("placementSteps.openRegister");
        engine.steps().given("placementSteps.hasMoreMonths", false);
        engine.waitUntil(day(50));
        assertThat(engine.steps().orders()).contains("placementSteps.openRegister");
    }

    @Test
    void bothTutorsAssessInTheMiddleAndAtTheEndAndThePersonGetsAnAttestation() {
        lastMonthIsOver();
        engine.waitUntil(day(55));
        assertThat(engine.peopleAsked(NUMBER, "Task_AssessMidTermAsHost")).containsExactly("tutor");
        engine.complete(NUMBER, "Task_AssessMidTermAsHost");
        assertThat(engine.role(NUMBER, "Task_AssessMidTermAsPromoter")).isEqualTo("LAB_COORDINATOR");
        engine.complete(NUMBER, "Task_AssessMidTermAsPromoter");

        assertThat(engine.peopleAsked(NUMBER, "Task_AssessFinalAsHost")).containsExactly("tutor");
        engine.complete(NUMBER, "Task_AssessFinalAsHost");
        engine.complete(NUMBER, "Task_AssessFinalAsPromoter");
        engine.runJobs();
        assertThat(engine.steps().orders()).endsWith("placementSteps.over", "placementSteps.attest");
        assertThat(engine.ends(NUMBER)).contains("End_Attested");
    }

    @Test
    void aMissingAssessmentHoldsNobodyBack() {
        lastMonthIsOver();
        engine.waitUntil(day(55));
        engine.waitUntil(ENDS);
        assertThat(engine.peopleAsked(NUMBER, "Task_AssessMidTermAsHost")).isEmpty();
        assertThat(engine.peopleAsked(NUMBER, "Task_AssessFinalAsHost")).containsExactly("tutor");

        engine.waitUntil(ENDS.plus(Duration.ofDays(15)));
        assertThat(engine.peopleAsked(NUMBER, "Task_AssessFinalAsHost")).isEmpty();
        engine.complete(NUMBER, "Task_AssessFinalAsPromoter");
        engine.runJobs();
        assertThat(engine.ends(NUMBER)).contains("End_Attested");
    }

    @Test
    void theAttestationWaitsForTheRegisters() {
        engine.steps().given("placementSteps.areRegistersChecked", false);
        lastMonthIsOver();
        engine.waitUntil(ENDS);
        engine.complete(NUMBER, "Task_AssessFinalAsHost");
        engine.complete(NUMBER, "Task_AssessFinalAsPromoter");
        engine.runJobs();
        assertThat(engine.steps().orders()).doesNotContain("placementSteps.attest");

        engine.send("Msg_RegistersChecked", NUMBER);
        engine.runJobs();
        assertThat(engine.steps().orders()).endsWith("placementSteps.attest");
    }

    @Test
    void aSuspensionEndsByItselfAlsoOnAnotherDay() {
        begins();
        engine.send("Msg_Suspended", NUMBER);
        assertThat(engine.steps().orders()).endsWith("placementSteps.tellSuspended");
        engine.steps().given("placementSteps.suspensionEndsAt", Date.from(day(35)));
        engine.send("Msg_SuspensionMoved", NUMBER);
        engine.waitUntil(day(34));
        assertThat(engine.steps().orders()).doesNotContain("placementSteps.resume");
        engine.waitUntil(day(35));
        assertThat(engine.steps().orders()).endsWith("placementSteps.resume");
        assertThat(engine.hasEnded(NUMBER)).isFalse();
    }

    @Test
    void itIsEndedAtAnyMoment() {
        engine.send("Msg_EndedEarly", NUMBER);
        assertThat(engine.steps().orders()).containsExactly("placementSteps.tellEnded");
        assertThat(engine.ends(NUMBER)).containsExactly("End_EndedEarly");
    }

    @Test
    void endingASuspendedPlacementLeavesNothingBehind() {
        begins();
        engine.send("Msg_Suspended", NUMBER);
        engine.send("Msg_EndedEarly", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    private void begins() {
        engine.send("Msg_ProjectConfirmed", NUMBER);
        engine.waitUntil(STARTS);
    }

    private void lastMonthIsOver() {
        begins();
        engine.steps().given("placementSteps.hasMoreMonths", false);
        engine.waitUntil(MONTH_ENDS);
    }

    private static Instant day(int day) {
        return DiagramEngine.START.plus(Duration.ofDays(day));
    }
}
