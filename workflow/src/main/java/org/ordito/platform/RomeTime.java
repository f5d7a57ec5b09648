package org.ordito.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and instants in Rome: as rules count them, and as receipts and messages write them, in Italian unless a language is named. */
public final class RomeTime {

    private static final Style DAY = new Style("d MMMM uuuu", "d MMMM uuuu");
    private static final Style MINUTE = Style.timed("HH:mm");
    private static final Style SECOND = Style.timed("HH:mm:ss");
    private static final Style MILLISECOND = Style.timed("HH:mm:ss.SSS");

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
        return day(day, Text.ITALIAN);
    }

    public static String day(LocalDate day, Locale language) {
        return DAY.format(day, language);
    }

    /** 3 marzo 2026. */
    public static String day(Instant instant) {
        return day(instant, Text.ITALIAN);
    }

    public static String day(Instant instant, Locale language) {
        return DAY.format(instant, language);
    }

    /** 3 marzo 2026, ore 12:00. */
    public static String minute(Instant instant) {
        return minute(instant, Text.ITALIAN);
    }

    public static String minute(Instant instant, Locale language) {
        return MINUTE.format(instant, language);
    }

    /** To the second, as a deadline is stated. */
    public static String second(Instant instant) {
        return second(instant, Text.ITALIAN);
    }

    public static String second(Instant instant, Locale language) {
        return SECOND.format(instant, language);
    }

    /** To the millisecond, as a receipt states it. */
    public static String exact(Instant instant) {
        return exact(instant, Text.ITALIAN);
    }

    public static String exact(Instant instant, Locale language) {
        return MILLISECOND.format(instant, language);
    }

    /** One way to write a time. */
    private record Style(DateTimeFormatter italian, DateTimeFormatter english) {

        Style(String italian, String english) {
            this(pattern(italian, Locale.ITALIAN), pattern(english, Locale.ENGLISH));
        }

        static Style timed(String time) {
            return new Style("d MMMM uuuu, 'ore' " + time, "d MMMM uuuu, " + time);
        }

        String format(TemporalAccessor when, Locale language) {
            return (language.equals(Locale.ENGLISH) ? english : italian).format(when);
        }

        private static DateTimeFormatter pattern(String pattern, Locale language) {
            return DateTimeFormatter.ofPattern(pattern, language).withZone(OrditoClock.ROME);
        }
    }
}
