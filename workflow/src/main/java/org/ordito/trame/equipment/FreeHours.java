package org.ordito.trame.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The hours of one day at which a machine is free.
 *
 * @param hours of the day at which a free hour begins, in their order
 */
public record FreeHours(LocalDate day, List<Integer> hours) {

    /** How many are told to whoever came second. */
    private static final int TOLD = 4;

    /** @param taken hours of that day, by their beginning @param now hours that have begun are not free */
    static FreeHours of(BookingTerms terms, LocalDate day, Set<Instant> taken, Instant now) {
        return new FreeHours(day, terms.hoursOf(day).stream().filter(hour -> {
            Instant begins = BookedTime.hour(day, hour);
            return begins.isAfter(now) && !taken.contains(begins);
        }).toList());
    }

    /** The hours nearest to that one from which so many are free, in the order of the day. */
    List<Integer> nearest(int wanted, int length) {
        return hours.stream().filter(hour -> isFree(hour, length)).sorted(Comparator.comparing((Integer hour) -> Math.abs(hour - wanted)).thenComparing(hour -> hour))
                .limit(TOLD).sorted().toList();
    }

    private boolean isFree(int from, int length) {
        for (int hour = from; hour < from + length; hour++) {
            if (!hours.contains(hour)) {
                return false;
            }
        }
        return true;
    }
}
