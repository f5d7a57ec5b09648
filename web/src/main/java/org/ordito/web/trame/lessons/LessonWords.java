package org.ordito.web.trame.lessons;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.register.AttendanceRate;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.Presence;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** Lessons, marks and hours in words. */
@Named("lessonText")
@RequestScoped
public class LessonWords {

    private static final int HOUR = 60;

    @Inject
    private PageText text;

    @Inject
    private Language language;

    /** A day with its name: martedì 24 novembre 2026. */
    public String day(Instant instant) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.getLocale()).withZone(OrditoClock.ROME).format(instant);
    }

    /** From when to when: 15:00–19:00. */
    public String hours(Lesson lesson) {
        return text.of("lessons.page.from-to", text.time(lesson.getStartsAt()), text.time(lesson.getEndsAt()));
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.getLocale());
    }

    /** Minutes as hours. */
    public String duration(int minutes) {
        return text.of(minutes % HOUR == 0 ? "lessons.page.hours" : "lessons.page.hours-minutes", minutes / HOUR, minutes % HOUR);
    }

    /** What stands in the register; null is nothing yet. */
    public String mark(Mark mark) {
        if (mark == null) {
            return text.of("lessons.page.mark.none");
        }
        if (mark.presence() != Presence.PRESENT || mark.arrived() == null && mark.gone() == null) {
            return text.of("lessons.page.mark." + mark.presence());
        }
        if (mark.arrived() == null) {
            return text.of("lessons.page.mark.gone", mark.gone());
        }
        return mark.gone() == null ? text.of("lessons.page.mark.late", mark.arrived()) : text.of("lessons.page.mark.late-gone", mark.arrived(), mark.gone());
    }

    /** How somebody stands, and why. */
    public String standing(AttendanceRate rate) {
        if (rate.held() == 0) {
            return text.of("lessons.page.standing.none-held", duration(rate.mayStillMiss()));
        }
        String over = rate.ended() && !rate.isReached() ? ".ended" : "";
        return text.of("lessons.page.standing." + rate.standing() + over, rate.percentOfHeld(), rate.percent(), duration(rate.mayStillMiss()),
                duration(rate.needed()), duration(rate.attended()), duration(rate.missed()));
    }

    /** How its label is coloured. */
    public String standingTag(AttendanceRate rate) {
        return switch (rate.standing()) {
            case REACHED, ON_THE_WAY -> "success";
            case AT_RISK -> "warning";
            case OUT_OF_REACH -> "danger";
        };
    }

    /** A time as a form sends it; null for none. @throws RuleViolation {@code lessons.times} beside the field */
    public static LocalTime time(String written, String field) {
        try {
            return written == null || written.isBlank() ? null : LocalTime.parse(written.strip());
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("lessons.times").at(field);
        }
    }
}
