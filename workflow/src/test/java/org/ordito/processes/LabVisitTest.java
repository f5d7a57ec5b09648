package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabVisitTest {

    private static final String NUMBER = "PREN-2026-0001";
    private static final String CALLED = "PREN-2026-0010";
    private static final Instant CONFIRM_UNTIL = DiagramEngine.START.plus(Duration.ofDays(1));
    private static final Instant EVE = DiagramEngine.START.plus(Duration.ofDays(6));
    private static final Instant STARTS = EVE.plus(Duration.ofDays(1));
    private static final Instant ENDS = STARTS.plus(Duration.ofHours(2));
    private static final Instant KEEP_UNTIL = ENDS.plus(Duration.ofDays(30));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void somebodyHasAskedForPlaces() {
        engine.steps().given("visitSteps.isConfirmed", false);
        engine.steps().given("visitSteps.isToBePhoned", false);
        engine.steps().given("visitSteps.confirmUntil", Date.from(CONFIRM_UNTIL));
        engine.steps().given("visitSteps.remindAt", Date.from(EVE));
        engine.steps().given("visitSteps.startsAt", Date.from(STARTS));
        engine.steps().given("visitSteps.endsAt", Date.from(ENDS));
        engine.steps().given("visitSteps.keepUntil", Date.from(KEEP_UNTIL));
        engine.start("lab-visit", NUMBER, Map.of("bookingId", 7L, "dateId", 3L));
        assertThat(engine.steps().orders()).containsExactly("visitSteps.askToConfirm");
    }

    @Test
    void whoConfirmsWhileThereAreSeatsIsRemindedComesAndIsForgotten() {
        isConfirmed(true);
        engine.waitUntil(EVE.minusSeconds(1));
        assertThat(engine.waitingAt(NUMBER)).contains("Timer_Eve");
        engine.waitUntil(EVE);
        assertThat(engine.waitingAt(NUMBER)).contains("Timer_Over");
        engine.waitUntil(ENDS);
        assertThat(engine.waitingAt(NUMBER)).contains("Timer_KeepOver");
        engine.waitUntil(KEEP_UNTIL.minusSeconds(1));
        assertThat(engine.steps().orders()).doesNotContain("visitSteps.erase");
        engine.waitUntil(KEEP_UNTIL);

        assertThat(engine.steps().orders()).containsExactly("visitSteps.askToConfirm", "visitSteps.tellConfirmed", "visitSteps.remind", "visitSteps.done", "visitSteps.erase");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Done");
    }

    @Test
    void whoDoesNotConfirmInTimeIsForgottenAtOnce() {
        engine.waitUntil(CONFIRM_UNTIL.minusSeconds(1));
        assertThat(engine.hasEnded(NUMBER)).isFalse();
        engine.waitUntil(CONFIRM_UNTIL);

        assertThat(engine.steps().orders()).endsWith("visitSteps.lapse");
        assertThat(engine.ends(NUMBER)).containsExactly("End_NotConfirmed");
    }

    @Test
    void whoWaitsIsToldWhenThereAreSeats() {
        isConfirmed(false);
        assertThat(engine.steps().orders()).endsWith("visitSteps.tellWaiting");

        engine.send("Msg_SeatsFreed", NUMBER);

        assertThat(engine.steps().orders()).endsWith("visitSteps.tellConfirmed");
        assertThat(engine.waitingAt(NUMBER)).contains("Timer_Eve");
    }

    @Test
    void whoWaitsInVainIsToldAtTheBeginning() {
        isConfirmed(false);
        engine.waitUntil(STARTS);

        assertThat(engine.steps().orders()).endsWith("visitSteps.tellNoSeat");
        assertThat(engine.ends(NUMBER)).containsExactly("End_NoSeat");
    }

    @Test
    void oneGivesTheBookingBackAtAnyMomentBeforeIt() {
        isConfirmed(true);
        engine.send("Msg_BookingCancelled", NUMBER);
        engine.waitUntil(KEEP_UNTIL);

        assertThat(engine.steps().orders()).endsWith("visitSteps.tellConfirmed", "visitSteps.tellCancelled");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Cancelled");
    }

    @Test
    void everyBookingOfADateThatIsCalledOffIsTold() {
        engine.start("lab-visit", "PREN-2026-0002", Map.of("bookingId", 8L, "dateId", 3L));
        engine.start("lab-visit", "PREN-2026-0003", Map.of("bookingId", 9L, "dateId", 4L));
        isConfirmed(false);

        assertThat(engine.sendToAll("Msg_VisitCalledOff", "dateId", 3L)).isEqualTo(2);

        assertThat(engine.steps().ordersAbout(8L)).endsWith("visitSteps.tellCalledOff");
        assertThat(engine.ends(NUMBER)).containsExactly("End_CalledOff");
        assertThat(engine.hasEnded("PREN-2026-0003")).isFalse();
    }

    @Test
    void whatTheLabBooksForWhoCallsIsConfirmedAtOnce() {
        booksForWhoCalls();

        assertThat(engine.steps().ordersAbout(10L)).containsExactly("visitSteps.tellConfirmed");
        assertThat(engine.waitingAt(CALLED)).contains("Timer_Eve");
    }

    @Test
    void whoHasNoEmailIsToldByTelephoneThatTheDateIsCalledOffAndThenForgotten() {
        booksForWhoCalls();
        engine.steps().given("visitSteps.isToBePhoned", true);
        engine.sendToAll("Msg_VisitCalledOff", "dateId", 5L);

        assertThat(engine.role(CALLED, "Task_TellByPhone")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.steps().ordersAbout(10L)).endsWith("visitSteps.tellCalledOff");
        engine.complete(CALLED, "Task_TellByPhone");

        assertThat(engine.steps().ordersAbout(10L)).endsWith("visitSteps.erase");
        assertThat(engine.ends(CALLED)).containsExactly("End_Told");
    }

    @Test
    void whoIsNotReachedIsForgottenAfterTheDaysForWhichNamesAreKept() {
        booksForWhoCalls();
        engine.steps().given("visitSteps.isToBePhoned", true);
        engine.sendToAll("Msg_VisitCalledOff", "dateId", 5L);
        engine.waitUntil(KEEP_UNTIL.minusSeconds(1));
        assertThat(engine.steps().ordersAbout(10L)).doesNotContain("visitSteps.erase");
        engine.waitUntil(KEEP_UNTIL);

        assertThat(engine.steps().ordersAbout(10L)).endsWith("visitSteps.erase");
        assertThat(engine.hasEnded(CALLED)).isTrue();
    }

    private void booksForWhoCalls() {
        engine.steps().given("visitSteps.isConfirmed", true);
        engine.start("lab-visit", CALLED, Map.of("bookingId", 10L, "dateId", 5L));
    }

    private void isConfirmed(boolean withSeats) {
        engine.steps().given("visitSteps.hasSeats", withSeats);
        engine.send("Msg_BookingConfirmed", NUMBER);
    }
}
