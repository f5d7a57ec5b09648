package org.ordito.trame.register;

import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.lessons.LessonTime;

/**
 * What is written in the register of one person at one lesson.
 *
 * @param arrived when somebody came late; null for the beginning, and for who was not there
 * @param gone    when somebody went before the end; null for the end, and for who was not there
 */
public record Mark(Presence presence, LocalTime arrived, LocalTime gone) {

    /** There from the beginning to the end. */
    public static final Mark WHOLE = new Mark(Presence.PRESENT, null, null);

    /**
     * The mark as it belongs to a lesson: without times for who was not there, and with none outside of it.
     *
     * @throws RuleViolation {@code lessons.mark-missing}, {@code lessons.mark-times}
     */
    Mark at(LessonTime lesson) {
        if (presence == null) {
            throw new RuleViolation("lessons.mark-missing");
        }
        if (presence != Presence.PRESENT) {
            return new Mark(presence, null, null);
        }
        LocalTime from = start(lesson);
        LocalTime to = end(lesson);
        LocalTime came = arrived == null || !arrived.isAfter(from) ? null : minute(arrived);
        LocalTime went = gone == null || !gone.isBefore(to) ? null : minute(gone);
        if (came != null && !came.isBefore(to) || went != null && !went.isAfter(came == null ? from : came)) {
            throw new RuleViolation("lessons.mark-times", from.toString(), to.toString());
        }
        return new Mark(presence, came, went);
    }

    /** The first of its times that lies outside of a lesson; null when none does. */
    LocalTime outside(LessonTime lesson) {
        return Stream.of(arrived, gone).filter(time -> time != null && (time.isBefore(start(lesson)) || time.isAfter(end(lesson)))).findFirst().orElse(null);
    }

    /** Minutes attended. Whoever was absent, for whatever reason, attended none. */
    int minutes(LessonTime lesson) {
        if (presence != Presence.PRESENT) {
            return 0;
        }
        return (int) Duration.between(arrived == null ? start(lesson) : arrived, gone == null ? end(lesson) : gone).toMinutes();
    }

    private static LocalTime start(LessonTime lesson) {
        return lesson.from().atZone(OrditoClock.ROME).toLocalTime();
    }

    private static LocalTime end(LessonTime lesson) {
        return lesson.to().atZone(OrditoClock.ROME).toLocalTime();
    }

    private static LocalTime minute(LocalTime time) {
        return time.withSecond(0).withNano(0);
    }
}
