package org.ordito.trame.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ordito.trame.overview.CalendarSpan.Kind;

class CalendarSpanTest {

    @Test
    void aWeekIsFromMondayToSundayWhateverDayIsChosen() {
        CalendarSpan week = CalendarSpan.around(Kind.WEEK, LocalDate.of(2026, 11, 29));
        assertThat(week.days()).hasSize(7).startsWith(LocalDate.of(2026, 11, 23)).endsWith(LocalDate.of(2026, 11, 29));
        assertThat(CalendarSpan.around(Kind.WEEK, week.previous()).after()).as("weeks follow each other").isEqualTo(week.first());
        assertThat(CalendarSpan.around(Kind.WEEK, week.after()).first()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aMonthIsWholeAndItsDaysAreThoseOfRome() {
        CalendarSpan october = CalendarSpan.around(Kind.MONTH, LocalDate.of(2026, 10, 15));
        assertThat(october.days()).hasSize(31);
        assertThat(october.from()).isEqualTo(Instant.parse("2026-09-30T22:00:00Z"));
        assertThat(october.until()).as("winter time has begun").isEqualTo(Instant.parse("2026-10-31T23:00:00Z"));
    }
}
