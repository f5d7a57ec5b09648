package org.ordito.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.ordito.platform.OrditoClock;

/**
 * When a call takes applications and questions.
 *
 * @param durationMonths how long a funded project lasts
 */
public record CallDates(Instant opensAt, Instant faqClosesAt, Instant closesAt, int durationMonths) {

    private static final int DAYS_BEFORE_OPENING = 7;

    /** The same distances and times of day in Rome, moved by whole days so that it opens a week after an instant at the earliest. */
    CallDates movedAfter(Instant now) {
        Instant earliest = now.plus(Duration.ofDays(DAYS_BEFORE_OPENING));
        long days = Math.max(0, ChronoUnit.DAYS.between(opensAt, earliest) + 1);
        return new CallDates(moved(opensAt, days), moved(faqClosesAt, days), moved(closesAt, days), durationMonths);
    }

    private static Instant moved(Instant instant, long days) {
        return ZonedDateTime.ofInstant(instant, OrditoClock.ROME).plusDays(days).toInstant();
    }
}
