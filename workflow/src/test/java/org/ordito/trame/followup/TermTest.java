package org.ordito.trame.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When who has left is asked, reminded, and asked no more; instants are given in UTC, days are those of Rome. */
class TermTest {

    @ParameterizedTest
    @CsvSource({
        // last day, end of four weeks, six months later, end of a month from then
        "2026-05-29, 2026-06-26T21:59:59.999Z, 2026-11-29T08:00:00Z, 2026-12-29T22:59:59.999Z",
        "2026-08-31, 2026-09-28T21:59:59.999Z, 2027-02-28T08:00:00Z, 2027-03-30T21:59:59.999Z",
        "2026-12-15, 2027-01-12T22:59:59.999Z, 2027-06-15T07:00:00Z, 2027-07-15T21:59:59.999Z"})
    void fourWeeksAndSixMonthsAreCountedFromTheLastDay(LocalDate left, Instant exitCloses, Instant sixMonths, Instant sixMonthsCloses) {
        Term term = new Term(left);
        assertThat(term.closesAt(Moment.EXIT)).isEqualTo(exitCloses);
        assertThat(term.sixMonthsAt()).isEqualTo(sixMonths);
        assertThat(term.closesAt(Moment.SIX_MONTHS)).isEqualTo(sixMonthsCloses);
    }

    @Test
    void aReminderComesHalfWay() {
        Term term = new Term(LocalDate.of(2026, 5, 29));
        assertThat(term.remindAt(Moment.EXIT)).isEqualTo(Instant.parse("2026-06-12T07:00:00Z"));
        assertThat(term.remindAt(Moment.SIX_MONTHS)).isEqualTo(Instant.parse("2026-12-14T08:00:00Z"));
    }
}
