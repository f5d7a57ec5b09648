package org.ordito.trame.equipment;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.lessons.LessonTime;

/** Whole hours of one day in Rome for which a machine is booked. */
public record BookedTime(Instant from, Instant to) {

    /** @param fromHour of the day, 0 to 23 @param hours from 1 to most @throws RuleViolation beside the field that is missing or does not fit */
    static BookedTime of(LocalDate day, Integer fromHour, Integer hours, int most) {
        if (day == null) {
            throw new RuleViolation("equipment.day").at("day");
        }
        if (fromHour == null || fromHour < 0 || fromHour > 23) {
            throw new RuleViolation("equipment.from").at("from");
        }
        if (hours == null || hours < 1 || hours > most || fromHour + hours > 24) {
            throw new RuleViolation("equipment.hours", most).at("hours");
        }
        Instant from = hour(day, fromHour);
        return new BookedTime(from, from.plus(Duration.ofHours(hours)));
    }

    /** The whole hours that a lesson touches. */
    static BookedTime around(LessonTime lesson) {
        Instant last = lesson.to().truncatedTo(ChronoUnit.HOURS);
        return new BookedTime(lesson.from().truncatedTo(ChronoUnit.HOURS), last.equals(lesson.to()) ? last : last.plus(Duration.ofHours(1)));
    }

    static Instant hour(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(OrditoClock.ROME).toInstant();
    }

    /** The first day of its week. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its hours, by their beginning. */
    List<Instant> hours() {
        return Stream.iterate(from, each -> each.isBefore(to), each -> each.plus(Duration.ofHours(1))).toList();
    }

    public LocalDate day() {
        return RomeTime.dayOf(from);
    }

    /** Of the day, in Rome. */
    int fromHour() {
        return from.atZone(OrditoClock.ROME).getHour();
    }

    /** Of the day, in Rome; 24 for its end. */
    int toHour() {
        return fromHour() + length();
    }

    public int length() {
        return (int) Duration.between(from, to).toHours();
    }
}
