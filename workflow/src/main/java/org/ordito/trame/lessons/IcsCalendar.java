package org.ordito.trame.lessons;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ordito.trame.Course;

/** The lessons of a course as calendars read them (RFC 5545): what everybody may see of it, and no names. */
public final class IcsCalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** RFC 5545, 3.1: octets of a line, without its end. */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private IcsCalendar() {
    }

    /** @param now when it is written */
    public static String of(Course course, List<Lesson> lessons, Instant now) {
        IcsCalendar calendar = new IcsCalendar();
        calendar.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Ordito//Trame//IT").line("METHOD:PUBLISH")
                .line("X-WR-CALNAME:" + escaped(course.getTitle()));
        lessons.forEach(lesson -> calendar.event(course, lesson, now));
        return calendar.line("END:VCALENDAR").text.toString();
    }

    private void event(Course course, Lesson lesson, Instant now) {
        line("BEGIN:VEVENT").line("UID:" + lesson.getPublicId() + "@ordito").line("DTSTAMP:" + UTC.format(now))
                .line("SEQUENCE:" + (lesson.getMoves() + (lesson.isCancelled() ? 1 : 0)))
                .line("DTSTART:" + UTC.format(lesson.getStartsAt())).line("DTEND:" + UTC.format(lesson.getEndsAt()))
                .line("SUMMARY:" + escaped(course.getTitle() + ": " + lesson.getSubject()))
                .line("LOCATION:" + escaped(lesson.getRoom().getName() + ", " + course.getPlace()))
                .line("STATUS:" + (lesson.isCancelled() ? "CANCELLED" : "CONFIRMED")).line("END:VEVENT");
    }

    /** Adds a line, folded where it is too long; never inside a character. */
    private IcsCalendar line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
        return this;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }
}
