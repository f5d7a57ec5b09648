package org.ordito.ideazione.submission;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ordito.platform.OrditoClock;

/** Instants as they stand in receipts and messages: Rome's time, in Italian. */
final class RomeTime {

    private RomeTime() {
    }

    /** To the minute: 3 marzo 2026, ore 12:00. */
    static String minute(Instant instant) {
        return format("d MMMM uuuu, 'ore' HH:mm", instant);
    }

    /** To the second, as a deadline is stated. */
    static String second(Instant instant) {
        return format("d MMMM uuuu, 'ore' HH:mm:ss", instant);
    }

    /** To the millisecond, as a receipt states it. */
    static String exact(Instant instant) {
        return format("d MMMM uuuu, 'ore' HH:mm:ss.SSS", instant);
    }

    private static String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ITALIAN).withZone(OrditoClock.ROME).format(instant);
    }
}
