package org.ordito.trame.equipment;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.equipment.BookingTerms.Numbers;
import org.ordito.trame.lessons.LessonTime;

/** Open from Monday to Saturday, 9 to 20; eight hours a week, fourteen days ahead. Now it is Thursday, 26 November 2026, 10:30. */
class BookingTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T09:30:00Z");

    private final BookingTerms terms = new BookingTerms(List.of(SATURDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), numbers(9, 20, 4, 8, 14, 12));

    @ParameterizedTest(name = "{0}, from {1} for {2} hours, with {3} booked: {4}")
    @CsvSource({
        "2026-11-26, 11, 1, 0, ",
        "2026-11-26, 10, 1, 0, equipment.past",
        "2026-11-25, 15, 1, 0, equipment.past",
        "2026-11-27, 9, 4, 0, ",
        "2026-11-27, 8, 1, 0, equipment.closed",
        "2026-11-27, 19, 1, 0, ",
        "2026-11-27, 19, 2, 0, equipment.closed",
        "2026-11-29, 10, 1, 0, equipment.closed",
        "2026-11-27, 9, 2, 6, ",
        "2026-11-27, 9, 2, 7, equipment.week-full",
        "2026-12-10, 9, 1, 0, ",
        "2026-12-11, 9, 1, 0, equipment.too-far"})
    void aBookingFitsTheLabAndTheLimits(LocalDate day, int from, int hours, long booked, String refusal) {
        BookedTime time = terms.time(day, from, hours);
        if (refusal == null) {
            assertThatCode(() -> require(time, booked)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> require(time, booked)).isInstanceOf(RuleViolation.class).hasMessage(refusal);
        }
    }

    private void require(BookedTime time, long booked) {
        terms.requireOpen(time, NOW);
        terms.requireWithinLimits(time, booked, NOW);
    }

    @ParameterizedTest
    @CsvSource({"9, 0, equipment.hours", "9, 5, equipment.hours", "9,, equipment.hours", ", 1, equipment.from", "24, 1, equipment.from", "22, 3, equipment.hours"})
    void hoursAreWholeAndFew(Integer from, Integer hours, String refusal) {
        assertThatThrownBy(() -> terms.time(TODAY, from, hours)).hasMessage(refusal);
    }

    @Test
    void aLessonTakesEveryHourThatItTouches() {
        BookedTime time = BookedTime.around(LessonTime.of(TODAY, LocalTime.of(9, 30), LocalTime.of(12, 15)));
        assertThat(time.fromHour()).isEqualTo(9);
        assertThat(time.toHour()).isEqualTo(13);
        assertThat(BookedTime.around(LessonTime.of(TODAY, LocalTime.of(15, 0), LocalTime.of(19, 0))).hours()).hasSize(4);
    }

    @ParameterizedTest(name = "taken {0}, wanted {1} for {2}: {3}")
    @CsvSource({
        "'10', 10, 1, '11 12 13 14'",
        "'15 16', 15, 1, '12 13 14 17'",
        "'15 16', 15, 2, '12 13 17 18'",
        "'12', 11, 2, '13 14 15 16'",
        "'11 12 13 14 15 16 17 18 19', 14, 1, ''"})
    void whoComesSecondIsToldTheNearestHours(String taken, int wanted, int length, String nearest) {
        assertThat(free(taken).nearest(wanted, length).stream().map(String::valueOf).collect(Collectors.joining(" "))).isEqualTo(nearest);
    }

    @Test
    void hoursThatHaveBegunOrAreTakenAreNotFreeAndAClosedDayHasNone() {
        assertThat(free("12 13").hours()).containsExactly(11, 14, 15, 16, 17, 18, 19);
        assertThat(FreeHours.of(terms, LocalDate.of(2026, 11, 29), Set.of(), NOW).hours()).isEmpty();
    }

    private FreeHours free(String taken) {
        return FreeHours.of(terms, TODAY, Stream.of(taken.split(" ")).map(hour -> BookedTime.hour(TODAY, Integer.parseInt(hour))).collect(Collectors.toSet()), NOW);
    }

    @Test
    void termsThatMakeNoSenseAreRefusedBesideTheirField() {
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), numbers(9, 9, 4, 8, 14, 12))).hasMessage("equipment.terms.closes");
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), numbers(null, 20, 4, 8, 14, 12))).hasMessage("equipment.terms.opens");
        assertThatThrownBy(() -> terms.change(0, List.of(), numbers(9, 20, 4, 8, 14, 12))).hasMessage("equipment.terms.days");
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), numbers(9, 20, 4, 0, 14, 12))).hasMessage("equipment.terms.weekHours");
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), numbers(9, 20, 4, 8, 14, 0))).hasMessage("equipment.terms.keepMonths");
        assertThatThrownBy(() -> terms.change(3, List.of(MONDAY), numbers(9, 20, 4, 8, 14, 12))).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), numbers(9, 20, 13, 8, 14, 12))).hasMessage("equipment.terms.bookingHours");
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), new Numbers(9, 20, 4, 8, 14, 12, 366, 2, 7))).hasMessage("equipment.terms.loanDays");
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), new Numbers(9, 20, 4, 8, 14, 12, 60, 0, 7))).hasMessage("equipment.terms.loanNoticeDays");
        assertThatThrownBy(() -> terms.change(0, List.of(MONDAY), new Numbers(9, 20, 4, 8, 14, 12, 60, 2, 31))).hasMessage("equipment.terms.loanAgainDays");
        terms.change(0, List.of(FRIDAY, MONDAY), numbers(8, 13, 6, 4, 7, 6));
        assertThat(terms.getDays()).containsExactly(MONDAY, FRIDAY);
        assertThat(terms.time(TODAY, 9, 6).length()).as("as many hours as the terms allow").isEqualTo(6);
    }

    @ParameterizedTest(name = "kept {0} months, on {1}: since {2}")
    @CsvSource({"12, 2026-11-26T09:30:00Z, 2025-11-26T09:30:00Z", "1, 2026-03-31T10:00:00Z, 2026-02-28T11:00:00Z", "6, 2026-07-01T10:00:00Z, 2026-01-01T11:00:00Z"})
    void whatIsOverIsKnownForSomeMonthsByTheClockOfRome(int months, Instant now, Instant since) {
        terms.change(0, List.of(MONDAY), numbers(9, 20, 4, 8, 14, months));
        assertThat(terms.keptSince(now)).isEqualTo(since);
    }

    private static Numbers numbers(Integer opens, Integer closes, Integer bookingHours, Integer weekHours, Integer daysAhead, Integer keepMonths) {
        return new Numbers(opens, closes, bookingHours, weekHours, daysAhead, keepMonths, 60, 2, 7);
    }
}
