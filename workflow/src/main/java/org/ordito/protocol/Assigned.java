package org.ordito.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ordito.platform.RomeTime;

/**
 * The number that a protocol system gave.
 *
 * @param year   in Rome; each begins again from 1
 * @param number in that year
 * @param at     when it was given
 */
public record Assigned(int year, int number, Instant at) {

    /**
     * The number that follows. Its instant never lies before the last one's, nor outside its year: who waited for the lock while
     * the year ended is the last of the old year.
     */
    static Assigned after(int year, int last, Instant lastAt, Instant now) {
        Instant end = RomeTime.startOf(LocalDate.of(year + 1, 1, 1)).minusMillis(1);
        Instant at = now.isBefore(lastAt) ? lastAt : now;
        return new Assigned(year, last + 1, (at.isAfter(end) ? end : at).truncatedTo(ChronoUnit.MILLIS));
    }

    /** The year of the register at this instant. */
    static int yearAt(Instant now) {
        return RomeTime.dayOf(now).getYear();
    }
}
