package org.ordito.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How far the clock of this machine stands from the database's, as one question found.
 *
 * @param offset    positive when this machine is ahead
 * @param roundTrip how long question and answer took; the offset is right to half of it
 */
public record ClockReading(Duration offset, Duration roundTrip) {

    /** Beyond this the instant of a final send cannot be trusted against a deadline. */
    public static final Duration LIMIT = Duration.ofMillis(250);

    /**
     * @param asked     this machine's time when the question left
     * @param roundTrip until the answer came; the database is taken to have looked at its clock half way
     * @param answered  the database's time
     */
    public static ClockReading of(Instant asked, Duration roundTrip, Instant answered) {
        return new ClockReading(Duration.between(answered, asked.plus(roundTrip.dividedBy(2))), roundTrip);
    }

    /** The one that the network blurred least. */
    public static ClockReading best(List<ClockReading> readings) {
        return readings.stream().min(Comparator.comparing(ClockReading::roundTrip)).orElseThrow();
    }

    public boolean isWithinLimit() {
        return offset.abs().compareTo(LIMIT) <= 0;
    }
}
