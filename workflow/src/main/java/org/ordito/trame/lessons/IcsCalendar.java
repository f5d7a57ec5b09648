package org.ordito.trame.lessons;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ordito.trame.Course;

/** Events as calendars read them (RFC 5545). */
public final class IcsCalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** RFC 5545, 3.1: octets of a line, without its end. */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private IcsCalendar() {
    }

    /** The lessons of a course: what everybody may see of it, and no names. @param now when it is written */
    public static String of(Course course, List<Lesson> lessons, Instant now) {
        return of(course.getTitle(), lessons.stream().map(CalendarEntry::of).toList(), now);
    }

    /** @param name of the calendar @param now when it is written */
    public static String of(String name, List<CalendarEntry> entries, Instant now) {
        IcsCalendar calendar = new IcsCalendar();
        calendar.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Ordito//Trame//IT").line("METHOD:PUBLISH").line("X-WR-CALNAME:" + escaped(name));
        entries.forEach(entry -> calendar.event(entry, now));
        return calendar.line("END:VCALENDAR").text.toString();
    }

    private void event(CalendarEntry entry, Instant now) {
        line("BEGIN:VEVENT").line("UID:" + entry.id() + "@ordito").line("DTSTAMP:" + UTC.format(now)).line("SEQUENCE:" + entry.sequence())
                .line("DTSTART:" + UTC.format(entry.from())).line("DTEND:" + UTC.format(entry.to()))
                .line("SUMMARY:" + escaped(entry.summary())).line("LOCATION:" + escaped(entry.location()))
                .line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED")).line("END:VEVENT");
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
