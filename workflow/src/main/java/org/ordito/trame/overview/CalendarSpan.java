package org.ordito.trame.overview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ordito.platform.RomeTime;

/**
 * The days that a calendar shows: a week from Monday, or a month.
 *
 * @param first day of it
 * @param after the first day that is not in it
 */
public record CalendarSpan(Kind kind, LocalDate first, LocalDate after) {

    /** How much is shown. */
    public enum Kind {
        WEEK, MONTH
    }

    /** The one that a day lies in. */
    public static CalendarSpan around(Kind kind, LocalDate day) {
        LocalDate first = kind == Kind.WEEK ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
        return new CalendarSpan(kind, first, kind == Kind.WEEK ? first.plusWeeks(1) : first.plusMonths(1));
    }

    /** A day of the one before. */
    public LocalDate previous() {
        return first.minusDays(1);
    }

    public List<LocalDate> days() {
        return first.datesUntil(after).toList();
    }

    public Instant from() {
        return RomeTime.startOf(first);
    }

    public Instant until() {
        return RomeTime.startOf(after);
    }
}
