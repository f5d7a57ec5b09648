package org.ordito.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in Rome, as rules count them and as messages write them. */
public final class RomeDate {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALIAN);

    private RomeDate() {
    }

    /** The day it is in Rome at this instant. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, OrditoClock.ROME);
    }

    /** The first instant of a day in Rome. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OrditoClock.ROME).toInstant();
    }

    /** As messages write it: 3 marzo 2026. */
    public static String written(Instant instant) {
        return written(of(instant));
    }

    /** As messages write it: 3 marzo 2026. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }
}
