package org.ordito.ideazione.plan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ordito.platform.OrditoClock;

/** Instants as they stand in messages: Rome's time, in Italian words. */
final class MailDates {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, 'ore' HH:mm", Locale.ITALIAN).withZone(OrditoClock.ROME);

    private MailDates() {
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
