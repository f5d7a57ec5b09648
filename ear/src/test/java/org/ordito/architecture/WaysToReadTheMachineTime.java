package org.ordito.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Every way to read the machine's time that is forbidden, and some that are not: nobody calls them. */
class WaysToReadTheMachineTime {

    private static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    Object instant() {
        return Instant.now();
    }

    Object dayOfTheZone() {
        return LocalDate.now(ZONE);
    }

    Object dayAndHour() {
        return LocalDateTime.now();
    }

    Object hour() {
        return LocalTime.now(ZONE);
    }

    Object zoned() {
        return ZonedDateTime.now();
    }

    Object year() {
        return Year.now();
    }

    Object month() {
        return YearMonth.now(ZONE);
    }

    Object japaneseDay() {
        return JapaneseDate.now();
    }

    Supplier<Instant> reference() {
        return Instant::now;
    }

    Supplier<Date> referenceToAConstructor() {
        return Date::new;
    }

    LongSupplier referenceToMillis() {
        return System::currentTimeMillis;
    }

    Supplier<Instant> insideALambda() {
        return () -> Instant.now();
    }

    Object clock() {
        return Clock.systemUTC();
    }

    Object clockOfAZone() {
        return Clock.system(ZONE);
    }

    Object clockOfTheMachinesZone() {
        return Clock.systemDefaultZone();
    }

    Object tickingClock() {
        return Clock.tickSeconds(ZONE);
    }

    Object source() {
        return InstantSource.system();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Object date() {
        return new Date();
    }

    Object calendar() {
        return Calendar.getInstance();
    }

    Object gregorianCalendar() {
        return new GregorianCalendar();
    }

    Object allowedDayOfAClock(Clock clock) {
        return LocalDate.now(clock);
    }

    Object allowedDate(Instant time) {
        return Date.from(time);
    }

    long allowedMeasuring() {
        return System.nanoTime();
    }
}
