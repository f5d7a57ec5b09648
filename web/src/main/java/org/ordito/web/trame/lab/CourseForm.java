package org.ordito.web.trame.lab;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.CoursePlan;
import org.ordito.trame.CourseText;

/** A course as it stands in its form: what was written, by the names of the fields. */
public class CourseForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, LocalDate> day = new HashMap<>();

    CourseForm(Course course) {
        CourseText words = course.getText();
        text.put("title", words.title());
        text.put("summary", words.summary());
        text.put("content", words.content());
        text.put("forWhom", words.forWhom());
        text.put("place", words.place());
        text.put("timetable", words.timetable());
        CoursePlan plan = course.getPlan();
        number.put("hours", plan.hours() == 0 ? null : plan.hours());
        number.put("seats", plan.seats() == 0 ? null : plan.seats());
        number.put("reservedPercent", plan.reservedPercent());
        number.put("offerDays", plan.offerDays());
        number.put("attendancePercent", plan.attendancePercent());
        number.put("listDays", plan.listDays());
        put("enrolmentOpens", plan.enrolmentOpensAt());
        put("enrolmentCloses", plan.enrolmentClosesAt());
        day.put("startsOn", plan.startsOn());
        day.put("endsOn", plan.endsOn());
    }

    CourseText words() {
        return new CourseText(text.get("title"), text.get("summary"), text.get("content"), text.get("forWhom"), text.get("place"), text.get("timetable"));
    }

    /** @throws RuleViolation {@code lab.course.time} beside a time that cannot be read */
    CoursePlan plan() {
        return new CoursePlan(number.get("hours"), number.get("seats"), number.get("reservedPercent"), number.get("offerDays"),
                moment("enrolmentOpens"), moment("enrolmentCloses"), day.get("startsOn"), day.get("endsOn"), number.get("attendancePercent"), number.get("listDays"));
    }

    private void put(String field, Instant instant) {
        if (instant != null) {
            ZonedDateTime when = instant.atZone(OrditoClock.ROME);
            day.put(field + "At", when.toLocalDate());
            text.put(field + "Time", TIME.format(when));
        }
    }

    private Instant moment(String field) {
        return moment(day.get(field + "At"), text.get(field + "Time"), field + "Time");
    }

    /**
     * The instant of a day and a time in Rome; null without a day.
     *
     * @throws RuleViolation {@code lab.course.time} beside the field of the time
     */
    static Instant moment(LocalDate day, String time, String field) {
        try {
            return day == null ? null : day.atTime(LocalTime.parse(String.valueOf(time))).atZone(OrditoClock.ROME).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("lab.course.time").at(field);
        }
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Integer> getNumber() {
        return number;
    }

    public Map<String, LocalDate> getDay() {
        return day;
    }
}
