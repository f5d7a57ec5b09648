package org.ordito.trame.lessons;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** From when to when a lesson is: on one day in Rome, on quarters of an hour. */
public record LessonTime(Instant from, Instant to) {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(10);

    /** @throws RuleViolation {@code lessons.day}, {@code lessons.times}, {@code lessons.quarters} beside the field */
    public static LessonTime of(LocalDate day, LocalTime from, LocalTime to) {
        if (day == null) {
            throw new RuleViolation("lessons.day").at("day");
        }
        if (from == null || to == null) {
            throw new RuleViolation("lessons.times").at(from == null ? "from" : "to");
        }
        requireQuarter(from, "from");
        requireQuarter(to, "to");
        Duration length = Duration.between(from, to);
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new RuleViolation("lessons.length").at("to");
        }
        return new LessonTime(day.atTime(from).atZone(OrditoClock.ROME).toInstant(), day.atTime(to).atZone(OrditoClock.ROME).toInstant());
    }

    private static void requireQuarter(LocalTime time, String field) {
        if (time.toSecondOfDay() % QUARTER.toSeconds() != 0) {
            throw new RuleViolation("lessons.quarters").at(field);
        }
    }

    public LocalDate day() {
        return RomeTime.dayOf(from);
    }

    public int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** The quarters of an hour that it takes, by their beginning. */
    List<Instant> quarters() {
        return Stream.iterate(from, each -> each.isBefore(to), each -> each.plus(QUARTER)).toList();
    }
}
