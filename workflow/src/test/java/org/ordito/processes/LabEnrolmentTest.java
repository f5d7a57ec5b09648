package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabEnrolmentTest {

    private static final String NUMBER = "TRAME-2026-0001";
    private static final Instant REMIND = DiagramEngine.START.plus(Duration.ofHours(60));
    private static final Instant UNTIL = DiagramEngine.START.plus(Duration.ofDays(5));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void somebodyHasEnrolled() {
        engine.steps().given("enrolmentSteps.applicant", "person");
        engine.steps().given("enrolmentSteps.offerUntil", Date.from(UNTIL));
        engine.steps().given("enrolmentSteps.offerRemindAt", Date.from(REMIND));
        engine.start("lab-enrolment", NUMBER, Map.of("labApplicationId", 7L, "courseId", 1L));
    }

    @Test
    void whoGetsASeatAcceptsItAndTakesPart() {
        theListComesOut(true);
        assertThat(engine.peopleAsked(NUMBER, "Task_AnswerOffer")).containsExactly("person");
        assertThat(engine.task(NUMBER, "Task_AnswerOffer").getDueDate()).isEqualTo(Date.from(UNTIL));

        engine.steps().given("enrolmentSteps.isEnrolled", true);
        engine.complete(NUMBER, "Task_AnswerOffer");
        engine.sendToAll("Msg_CourseStarted", "courseId", 1L);

        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellOffer", "enrolmentSteps.tellEnrolled");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Enrolled");
    }

    @Test
    void somebodyWithoutAnAccountIsAskedByTheCoordinator() {
        engine.steps().given("enrolmentSteps.applicant", null);
        theListComesOut(true);

        assertThat(engine.role(NUMBER, "Task_AnswerOffer")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.task(NUMBER, "Task_AnswerOffer").getAssignee()).isNull();
    }

    @Test
    void whoDeclinesIsOut() {
        theListComesOut(true);
        engine.steps().given("enrolmentSteps.isEnrolled", false);
        engine.complete(NUMBER, "Task_AnswerOffer");

        assertThat(engine.steps().orders()).endsWith("enrolmentSteps.tellLeft");
        assertThat(engine.ends(NUMBER)).containsExactly("End_OfferDeclined");
    }

    @Test
    void whoDoesNotAnswerInTimeLosesTheSeat() {
        theListComesOut(true);
        engine.waitUntil(UNTIL.minusSeconds(1));
        assertThat(engine.waitingAt(NUMBER)).contains("Task_AnswerOffer");
        engine.waitUntil(UNTIL);

        assertThat(engine.steps().orders()).endsWith("enrolmentSteps.expire");
        assertThat(engine.ends(NUMBER)).containsExactly("End_OfferReminded", "End_OfferExpired");
    }

    @Test
    void whoIsSilentIsRemindedOnceAndCanStillAccept() {
        theListComesOut(true);
        engine.waitUntil(REMIND.minusSeconds(1));
        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellOffer");
        engine.waitUntil(UNTIL.minusSeconds(1));
        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellOffer", "enrolmentSteps.remindOffer");

        engine.steps().given("enrolmentSteps.isEnrolled", true);
        engine.complete(NUMBER, "Task_AnswerOffer");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Event_CourseStarted");
    }

    @Test
    void whoHasAnsweredIsNotReminded() {
        theListComesOut(true);
        engine.steps().given("enrolmentSteps.isEnrolled", true);
        engine.complete(NUMBER, "Task_AnswerOffer");
        engine.waitUntil(UNTIL);

        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellOffer", "enrolmentSteps.tellEnrolled");
    }

    @Test
    void whoLetASeatPassIsOfferedOneAgainByTheSameWay() {
        theListComesOut(true);
        engine.waitUntil(UNTIL);
        assertThat(engine.hasEnded(NUMBER)).isTrue();

        engine.steps().given("enrolmentSteps.offerUntil", Date.from(UNTIL.plus(Duration.ofDays(5))));
        engine.start("lab-enrolment", NUMBER, Map.of("labApplicationId", 7L, "courseId", 1L));
        engine.send("Msg_ListPublished", NUMBER);

        assertThat(engine.peopleAsked(NUMBER, "Task_AnswerOffer")).containsExactly("person");
        engine.waitUntil(UNTIL.plus(Duration.ofDays(5)));
        assertThat(engine.ends(NUMBER)).filteredOn("End_OfferExpired"::equals).hasSize(2);
    }

    @Test
    void whoWaitsGetsTheSeatThatBecomesFree() {
        theListComesOut(false);
        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellWaiting");

        engine.send("Msg_SeatOffered", NUMBER);
        assertThat(engine.peopleAsked(NUMBER, "Task_AnswerOffer")).containsExactly("person");
    }

    @Test
    void whoWaitsInVainIsToldWhenTheCourseStarts() {
        theListComesOut(false);
        engine.sendToAll("Msg_CourseStarted", "courseId", 1L);

        assertThat(engine.steps().orders()).endsWith("enrolmentSteps.tellNoSeat");
        assertThat(engine.ends(NUMBER)).containsExactly("End_NoSeat");
    }

    @Test
    void oneLeavesAtAnyMoment() {
        engine.send("Msg_Left", NUMBER);

        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellLeft");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Left");
    }

    @Test
    void leavingTakesTheQuestionBack() {
        theListComesOut(true);
        engine.send("Msg_Left", NUMBER);

        assertThat(engine.hasEnded(NUMBER)).isTrue();
        assertThat(engine.peopleAsked(NUMBER, "Task_AnswerOffer")).isEmpty();
    }

    @Test
    void whoDoesNotCountIsToldAndOut() {
        engine.send("Msg_Excluded", NUMBER);

        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellExcluded");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Excluded");
    }

    @Test
    void everybodyIsToldThatTheCourseIsCalledOff() {
        assertThat(engine.sendToAll("Msg_CourseCancelled", "courseId", 1L)).isEqualTo(1);

        assertThat(engine.steps().orders()).containsExactly("enrolmentSteps.tellCancelled");
        assertThat(engine.ends(NUMBER)).containsExactly("End_CourseCancelled");
    }

    private void theListComesOut(boolean withASeat) {
        engine.steps().given("enrolmentSteps.isOffered", withASeat);
        engine.sendToAll("Msg_ListPublished", "courseId", 1L);
    }
}
