package org.ordito.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and instants in Rome: as rules count them, and as receipts and messages write them, in Italian. */
public final class RomeTime {

    private static final DateTimeFormatter DAY = pattern("d MMMM uuuu");
    private static final DateTimeFormatter MINUTE = pattern("d MMMM uuuu, 'ore' HH:mm");
    private static final DateTimeFormatter SECOND = pattern("d MMMM uuuu, 'ore' HH:mm:ss");
    private static final DateTimeFormatter MILLISECOND = pattern("d MMMM uuuu, 'ore' HH:mm:ss.SSS");

    private RomeTime() {
    }

    /** The day it is in Rome at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, OrditoClock.ROME);
    }

    /** The first instant of a day in Rome. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OrditoClock.ROME).toInstant();
    }

    /** 3 marzo 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 3 marzo 2026. */
    public static String day(Instant instant) {
        return DAY.format(instant);
    }

    /** 3 marzo 2026, ore 12:00. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** To the second, as a deadline is stated. */
    public static String second(Instant instant) {
        return SECOND.format(instant);
    }

    /** To the millisecond, as a receipt states it. */
    public static String exact(Instant instant) {
        return MILLISECOND.format(instant);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ITALIAN).withZone(OrditoClock.ROME);
    }
}
