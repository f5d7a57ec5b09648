package org.ordito.trame.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.notifications.LinkCode;

class VisitBookingTest {

    private static final Instant EVE = Instant.parse("2026-12-10T08:00:00Z");

    @ParameterizedTest(name = "asked at {0}: to confirm until {1}")
    @CsvSource({"2026-12-01T11:00:00Z, 2026-12-02T11:00:00Z", "2026-12-11T06:00:00Z, 2026-12-11T09:00:00Z"})
    void oneHasADayToConfirmAndNeverLongerThanUntilItBegins(Instant asked, Instant until) {
        VisitBooking booking = SomeVisit.booking(SomeVisit.date(), asked);
        assertThat(booking.getConfirmUntil()).isEqualTo(until);
        assertThat(booking.confirm(true, until.plusMillis(1))).isFalse();
        assertThat(booking.getState()).isEqualTo(BookingState.TO_CONFIRM);
        assertThat(booking.confirm(true, until)).isTrue();
    }

    @Test
    void whoConfirmsHasSeatsOrWaitsForThem() {
        VisitBooking seated = SomeVisit.booking(SomeVisit.date(), SomeVisit.NOW);
        seated.confirm(true, SomeVisit.NOW);
        assertThat(seated.holdsSeats()).isTrue();
        assertThat(seated.confirm(false, SomeVisit.NOW)).as("a second time").isFalse();

        VisitBooking waiting = SomeVisit.booking(SomeVisit.date(), SomeVisit.NOW);
        waiting.confirm(false, SomeVisit.NOW);
        assertThat(waiting.getState()).isEqualTo(BookingState.WAITING);
        waiting.getsSeats();
        assertThat(waiting.holdsSeats()).isTrue();
    }

    @Test
    void whatIsAskedAgainBeforeItIsConfirmedCountsAsAskedLast() {
        VisitBooking booking = SomeVisit.booking(SomeVisit.date(), SomeVisit.NOW);
        booking.write(SomeVisit.booker(4));
        assertThat(booking.getPeople()).isEqualTo(4);
        booking.confirm(true, SomeVisit.NOW);
        booking.write(SomeVisit.booker(6));
        assertThat(booking.getPeople()).as("seats are held for so many").isEqualTo(4);
    }

    @Test
    void anAddressIsNotWrittenToAgainAndAgain() {
        VisitBooking booking = SomeVisit.booking(SomeVisit.date(), SomeVisit.NOW);
        assertThat(booking.mayBeWrittenTo(SomeVisit.NOW)).isTrue();
        LinkCode first = booking.opens(SomeVisit.NOW);
        assertThat(booking.mayBeWrittenTo(SomeVisit.NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(booking.mayBeWrittenTo(SomeVisit.NOW.plus(Duration.ofHours(1)))).isTrue();
        assertThat(booking.opens(SomeVisit.NOW)).as("a code of its own in each message").isNotEqualTo(first);
    }

    @ParameterizedTest(name = "confirmed {0} seconds after the others were reminded: reminded {1}")
    @CsvSource({"-1, true", "0, false", "60, false"})
    void whoConfirmsOnTheEveItselfIsNotRemindedAtOnce(long after, boolean reminded) {
        VisitBooking booking = SomeVisit.booking(SomeVisit.date(), EVE.minusSeconds(60));
        booking.confirm(true, EVE.plusSeconds(after));
        assertThat(booking.isToBeReminded()).isEqualTo(reminded);
    }

    @Test
    void whoHasNoEmailIsToBePhonedUntilItIsForgottenWhoseItWas() {
        VisitBooking booking = SomeVisit.bookingByPhone(SomeVisit.date());
        assertThat(booking.isToldByPhone()).isTrue();
        assertThat(booking.isToBePhoned()).as("while the date takes place").isFalse();
        booking.end(BookingState.CALLED_OFF);
        assertThat(booking.isToBePhoned()).isTrue();
        booking.erase(SomeVisit.NOW);
        assertThat(booking.isToBePhoned()).isFalse();
        assertThat(booking.getPhone()).isNull();
    }

    @Test
    void whatIsOverEndsOnceAndForgetsWhoseItWas() {
        VisitBooking booking = SomeVisit.booking(SomeVisit.date(), SomeVisit.NOW);
        booking.confirm(true, SomeVisit.NOW);
        assertThat(booking.end(BookingState.CANCELLED)).isTrue();
        assertThat(booking.end(BookingState.DONE)).isFalse();
        booking.erase(SomeVisit.NOW);
        assertThat(booking.getName()).isNull();
        assertThat(booking.getEmail()).isNull();
        assertThat(booking.getNeeds()).isNull();
        assertThat(booking.getPeople()).isEqualTo(2);
        assertThat(booking.getState()).isEqualTo(BookingState.CANCELLED);
    }
}
