package org.ordito.trame.indicators;

import java.time.LocalDate;

/**
 * Which participations are counted.
 *
 * @param course null for all courses
 * @param from   first day on which they began; null for any
 * @param until  last day on which they began; null for any
 */
public record Counted(Programme programme, String course, LocalDate from, LocalDate until) {

    public static Counted all(Programme programme) {
        return new Counted(programme, null, null, null);
    }
}
