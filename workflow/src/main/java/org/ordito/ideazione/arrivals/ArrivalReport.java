package org.ordito.ideazione.arrivals;

import java.util.List;
import org.ordito.calls.Call;

/**
 * What the check says of a whole table, as the register stands now.
 *
 * @param lines  one for each application, in their order
 * @param strays rows of the other sheets that belong to none of them
 */
public record ArrivalReport(Call call, List<ArrivalLine> lines, List<Fault> strays) {

    /** How many applications there are with this verdict. */
    public long count(ArrivalVerdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** How many there are to take in, with remarks or without. */
    public long toTakeIn() {
        return lines.stream().filter(line -> line.verdict().isToTakeIn()).count();
    }

    /** Whether anything has to be corrected before anything can be taken in. */
    public boolean isWrong() {
        return !strays.isEmpty() || count(ArrivalVerdict.WRONG) > 0;
    }

    /** Whether there is something to take in and nothing to correct. */
    public boolean isReady() {
        return !isWrong() && toTakeIn() > 0;
    }
}
