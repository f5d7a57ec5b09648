package org.ordito.ideazione.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ordito.platform.OrditoClock;

/** Dates as they stand in messages: Rome's, in Italian words. */
final class MailDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);

    private MailDates() {
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, OrditoClock.ROME));
    }
}
