package org.ordito.trame.lessons;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.ordito.platform.RuleViolation;

/**
 * Lessons on the same days of each week, at the same time.
 *
 * @param days    of the week
 * @param first   day on which there may be one
 * @param last    day on which there may be one
 * @param skipped days on which there is none
 */
public record WeeklyPattern(Set<DayOfWeek> days, LocalTime from, LocalTime to, LocalDate first, LocalDate last, Set<LocalDate> skipped) {

    private static final int MOST = 150;

    /** @throws RuleViolation {@code lessons.weekdays}, {@code lessons.range}, {@code lessons.no-day}, {@code lessons.too-many}, or of a time */
    public List<LessonTime> times() {
        if (days.isEmpty()) {
            throw new RuleViolation("lessons.weekdays").at("weekdays");
        }
        if (first == null || last == null || last.isBefore(first) || last.isAfter(first.plusYears(2))) {
            throw new RuleViolation("lessons.range").at("last");
        }
        List<LessonTime> times = first.datesUntil(last.plusDays(1)).filter(day -> days.contains(day.getDayOfWeek()) && !skipped.contains(day))
                .map(day -> LessonTime.of(day, from, to)).toList();
        if (times.isEmpty()) {
            throw new RuleViolation("lessons.no-day").at("last");
        }
        if (times.size() > MOST) {
            throw new RuleViolation("lessons.too-many", MOST).at("last");
        }
        return times;
    }
}
