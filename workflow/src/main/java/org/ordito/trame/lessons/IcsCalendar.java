package org.ordito.trame.lessons;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ordito.trame.Course;

/** What takes place as calendar programs read it (RFC 5545), without the names of those who come: the lessons of a course, or events of the lab. */
public final class IcsCalendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** RFC 5545, 3.1: octets of a line, without its end. */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private IcsCalendar() {
    }

    /** @param now when it is written */
    public static String of(Course course, List<Lesson> lessons, Instant now) {
        return of(course.getTitle(), lessons.stream().map(lesson -> new IcsEvent(lesson.getPublicId(), lesson.getMoves() + (lesson.isCancelled() ? 1 : 0),
                lesson.getStartsAt(), lesson.getEndsAt(), course.getTitle() + ": " + lesson.getSubject(), lesson.getRoom().getName() + ", " + course.getPlace(),
                lesson.isCancelled())).toList(), now);
    }

    /** @param name of the calendar @param now when it is written */
    public static String of(String name, List<IcsEvent> events, Instant now) {
        IcsCalendar calendar = new IcsCalendar();
        calendar.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Ordito//Trame//IT").line("METHOD:PUBLISH").line("X-WR-CALNAME:" + escaped(name));
        events.forEach(event -> calendar.event(event, now));
        return calendar.line("END:VCALENDAR").text.toString();
    }

    private void event(IcsEvent event, Instant now) {
        line("BEGIN:VEVENT").line("UID:" + event.uid() + "@ordito").line("DTSTAMP:" + UTC.format(now)).line("SEQUENCE:" + event.sequence())
                .line("DTSTART:" + UTC.format(event.startsAt())).line("DTEND:" + UTC.format(event.endsAt()))
                .line("SUMMARY:" + escaped(event.summary())).line("LOCATION:" + escaped(event.location()))
                .line("STATUS:" + (event.isCancelled() ? "CANCELLED" : "CONFIRMED")).line("END:VEVENT");
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
