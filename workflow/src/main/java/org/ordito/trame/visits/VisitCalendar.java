package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.ordito.platform.Settings;

/** Dates as a calendar program reads them (RFC 5545). */
@ApplicationScoped
public class VisitCalendar {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Longest line, in bytes (RFC 5545, 3.1). */
    private static final int LINE = 75;

    @Inject
    private Clock clock;

    /** A calendar of these dates; one that was called off is in it as cancelled. */
    public String of(List<VisitDate> dates) {
        return write(dates, clock.instant());
    }

    static String write(List<VisitDate> dates, Instant now) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Ordito//Trame//IT");
        line(calendar, "METHOD:PUBLISH");
        dates.forEach(date -> event(calendar, date, now));
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private static void event(StringBuilder calendar, VisitDate date, Instant now) {
        Visit visit = date.getVisit();
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:" + date.getNumber() + "@ordito");
        line(calendar, "DTSTAMP:" + STAMP.format(now));
        line(calendar, "DTSTART:" + STAMP.format(date.getStartsAt()));
        line(calendar, "DTEND:" + STAMP.format(date.getEndsAt()));
        line(calendar, "SUMMARY:" + escaped(visit.getTitle()));
        line(calendar, "LOCATION:" + escaped(visit.getMeetingPlace()));
        line(calendar, "DESCRIPTION:" + escaped(visit.getSummary()));
        line(calendar, "URL:" + Settings.url() + visit.getAddress());
        line(calendar, "STATUS:" + (date.isPlanned() ? "CONFIRMED" : "CANCELLED"));
        line(calendar, "END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n");
    }

    /** Folds a line that is too long, never within a character. */
    private static void line(StringBuilder calendar, String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String character = Character.toString(text.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                calendar.append("\r\n ");
                bytes = 1;
            }
            calendar.append(character);
            bytes += size;
        }
        calendar.append("\r\n");
    }
}
