package org.ordito.web.trame.lab;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;
import org.ordito.trame.lessons.WeeklyPattern;
import org.ordito.web.trame.lessons.LessonWords;

/** Lessons as they stand in a form: one on a day, or some on days of the week. */
public class LessonForm {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private LocalDate day;
    private List<String> weekdays = new ArrayList<>();
    private LocalDate first;
    private LocalDate last;
    private String skipped;
    private String from;
    private String to;
    private String room;
    private String teacher;
    private String subject;

    /** Nothing written yet, but from when to when the course runs. */
    LessonForm(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    LessonForm(Lesson lesson) {
        day = lesson.getTime().day();
        from = lesson.getStartsAt().atZone(OrditoClock.ROME).toLocalTime().toString();
        to = lesson.getEndsAt().atZone(OrditoClock.ROME).toLocalTime().toString();
        room = lesson.getRoom().getCode();
        teacher = lesson.getTeacher();
        subject = lesson.getSubject();
    }

    LessonTime time() {
        return LessonTime.of(day, LessonWords.time(from, "from"), LessonWords.time(to, "to"));
    }

    List<LessonTime> times() {
        Set<DayOfWeek> days = weekdays.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        return new WeeklyPattern(days, LessonWords.time(from, "from"), LessonWords.time(to, "to"), first, last, skippedDays()).times();
    }

    LessonRequest request() {
        return new LessonRequest(room, teacher, subject);
    }

    private Set<LocalDate> skippedDays() {
        Set<LocalDate> days = new HashSet<>();
        for (String line : skipped == null ? new String[0] : skipped.split("[\\s,;]+")) {
            try {
                if (!line.isBlank()) {
                    days.add(LocalDate.parse(line, DAY));
                }
            } catch (DateTimeParseException unreadable) {
                throw new RuleViolation("lessons.skipped").at("skipped");
            }
        }
        return days;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<String> weekdays) {
        this.weekdays = weekdays;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getSkipped() {
        return skipped;
    }

    public void setSkipped(String skipped) {
        this.skipped = skipped;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
