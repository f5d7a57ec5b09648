package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabGroupTest {

    private static final String NUMBER = "GRUPPO-2026-0001";
    private static final Instant REPORT_OPENS = DiagramEngine.START.plus(Duration.ofDays(180));
    private static final Instant REPORT_DUE = REPORT_OPENS.plus(Duration.ofDays(30));
    private static final Instant NEXT_REPORT = REPORT_OPENS.plus(Duration.ofDays(180));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void somebodyBeginsAGroup() {
        steps.given("groupSteps.spokesperson", "spokesperson");
        steps.given("groupSteps.expert", "expert");
        steps.given("groupSteps.decideBy", Date.from(DiagramEngine.START.plus(Duration.ofDays(15))));
        steps.given("groupSteps.chooseBy", Date.from(DiagramEngine.START.plus(Duration.ofDays(60))));
        steps.given("groupSteps.reportOpensAt", Date.from(REPORT_OPENS));
        steps.given("groupSteps.reportDueAt", Date.from(REPORT_DUE));
        steps.given("groupSteps.reportGivesWayAt", Date.from(NEXT_REPORT));
        engine.start("lab-group", NUMBER, Map.of("groupId", 7L));
    }

    @Test
    void theSpokespersonAsksAndTheCoordinatorDecidesInTime() {
        assertThat(engine.peopleAsked(NUMBER, "Task_FormGroup")).containsExactly("spokesperson");
        engine.complete(NUMBER, "Task_FormGroup");
        assertThat(engine.role(NUMBER, "Task_TakeOnGroup")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.task(NUMBER, "Task_TakeOnGroup").getDueDate()).isNotNull();
    }

    @Test
    void whoIsDeclinedIsToldAndItEnds() {
        engine.complete(NUMBER, "Task_FormGroup");
        steps.given("groupSteps.isTakenOn", false);
        engine.complete(NUMBER, "Task_TakeOnGroup");
        assertThat(steps.orders()).containsExactly("groupSteps.tellDeclined");
        assertThat(engine.ends(NUMBER)).containsExactly("End_GroupDeclined");
    }

    @Test
    void theWayToTheDeedIsTheSpokespersonsAndTheExperts() {
        takenOn();
        assertThat(engine.peopleAsked(NUMBER, "Task_ChooseLegalForm")).containsExactly("spokesperson");
        engine.complete(NUMBER, "Task_ChooseLegalForm");
        assertThat(engine.peopleAsked(NUMBER, "Task_AccompanyGroup")).containsExactly("expert");
        engine.complete(NUMBER, "Task_AccompanyGroup");
        assertThat(steps.orders()).containsExactly("groupSteps.tellTakenOn", "groupSteps.tellFormChosen", "groupSteps.tellFounded");
        assertThat(engine.peopleAsked(NUMBER, "Task_TutorGroup")).containsExactly("expert");
    }

    @Test
    void afterThreeReportsAndTheRegistrationsItIsClosed() {
        founded();
        report(true);
        engine.complete(NUMBER, "Task_TutorGroup");
        report(true);
        assertThat(engine.hasEnded(NUMBER)).isFalse();
        report(false);
        assertThat(steps.orders()).endsWith("groupSteps.tellReportAnswered", "groupSteps.close");
        assertThat(engine.ends(NUMBER)).endsWith("End_GroupClosed");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void withoutTheRegistrationsItIsNotClosed() {
        founded();
        report(false);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_TutorGroup");
        assertThat(steps.orders()).doesNotContain("groupSteps.close");
        engine.complete(NUMBER, "Task_TutorGroup");
        assertThat(engine.ends(NUMBER)).endsWith("End_GroupClosed");
    }

    @Test
    void aReportOpensByTimerAndOfALateOneTheCoordinatorIsTold() {
        founded();
        engine.waitUntil(REPORT_OPENS.minusSeconds(1));
        assertThat(engine.peopleAsked(NUMBER, "Task_WriteGroupReport")).isEmpty();
        engine.waitUntil(REPORT_OPENS);
        assertThat(steps.orders()).endsWith("groupSteps.openReport");
        assertThat(engine.peopleAsked(NUMBER, "Task_WriteGroupReport")).containsExactly("spokesperson");
        engine.waitUntil(REPORT_DUE);
        engine.waitUntil(REPORT_DUE.plus(Duration.ofDays(30)));
        assertThat(steps.orders().stream().filter("groupSteps.remindReport"::equals)).hasSize(1);
        assertThat(engine.role(NUMBER, "Task_ChaseReport")).isEqualTo("LAB_COORDINATOR");
        engine.complete(NUMBER, "Task_ChaseReport");
        engine.complete(NUMBER, "Task_WriteGroupReport");
        assertThat(engine.role(NUMBER, "Task_AnswerGroupReport")).isEqualTo("LAB_COORDINATOR");
    }

    @Test
    void whatHasBecomeOfAReportOrOfItsAnswerTheNextOneOpensAtItsDate() {
        founded();
        engine.waitUntil(REPORT_DUE);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_WriteGroupReport", "Task_ChaseReport");
        steps.given("groupSteps.hasMoreReports", true);
        steps.given("groupSteps.reportOpensAt", Date.from(NEXT_REPORT));
        steps.given("groupSteps.reportDueAt", Date.from(NEXT_REPORT.plus(Duration.ofDays(30))));
        steps.given("groupSteps.reportGivesWayAt", Date.from(NEXT_REPORT.plus(Duration.ofDays(180))));
        engine.waitUntil(NEXT_REPORT);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_WriteGroupReport").doesNotContain("Task_ChaseReport");
        assertThat(steps.orders().stream().filter("groupSteps.openReport"::equals)).hasSize(2);

        engine.complete(NUMBER, "Task_WriteGroupReport");
        steps.given("groupSteps.hasMoreReports", false);
        engine.complete(NUMBER, "Task_TutorGroup");
        engine.waitUntil(NEXT_REPORT.plus(Duration.ofDays(180)));
        assertThat(engine.ends(NUMBER)).endsWith("End_GroupClosed");
    }

    @Test
    void aSessionIsConfirmedBesideEverythingElse() {
        takenOn();
        engine.send("Msg_GroupSessionLogged", NUMBER);
        assertThat(engine.peopleAsked(NUMBER, "Task_ConfirmGroupSessions")).containsExactly("spokesperson");
        engine.complete(NUMBER, "Task_ChooseLegalForm");
        engine.complete(NUMBER, "Task_ConfirmGroupSessions");
        assertThat(engine.ends(NUMBER)).containsExactly("End_GroupSessionsConfirmed");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_AccompanyGroup");
        engine.send("Msg_GroupSessionLogged", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_ConfirmGroupSessions", "Task_AccompanyGroup");
    }

    @Test
    void aSessionThatNobodyHasConfirmedDoesNotKeepItOpen() {
        founded();
        engine.send("Msg_GroupSessionLogged", NUMBER);
        engine.complete(NUMBER, "Task_TutorGroup");
        report(false);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void itIsGivenUpAtAnyMoment() {
        founded();
        engine.send("Msg_GroupSessionLogged", NUMBER);
        engine.send("Msg_GroupDissolved", NUMBER);
        assertThat(steps.orders()).endsWith("groupSteps.tellDissolved");
        assertThat(engine.ends(NUMBER)).containsExactly("End_GroupDissolved");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    private void takenOn() {
        engine.complete(NUMBER, "Task_FormGroup");
        steps.given("groupSteps.isTakenOn", true);
        engine.complete(NUMBER, "Task_TakeOnGroup");
    }

    private void founded() {
        takenOn();
        engine.complete(NUMBER, "Task_ChooseLegalForm");
        engine.complete(NUMBER, "Task_AccompanyGroup");
    }

    private void report(boolean more) {
        engine.waitUntil(REPORT_OPENS);
        engine.complete(NUMBER, "Task_WriteGroupReport");
        steps.given("groupSteps.hasMoreReports", more);
        engine.complete(NUMBER, "Task_AnswerGroupReport");
    }
}
