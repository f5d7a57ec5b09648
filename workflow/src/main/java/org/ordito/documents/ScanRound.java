package org.ordito.documents;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/** Goes through documents that wait to be scanned: as many as there is time for, and no further than one that got no answer. */
final class ScanRound {

    private final Predicate<StoredDocument> scan;
    private final InstantSource time;
    private final Duration enough;

    /**
     * @param scan   scans a document; false when the scanner gave no answer
     * @param enough after which no other document is begun
     */
    ScanRound(Predicate<StoredDocument> scan, InstantSource time, Duration enough) {
        this.scan = scan;
        this.time = time;
        this.enough = enough;
    }

    /** @return how many were asked about, from the first on; at least one where there is any */
    int through(List<StoredDocument> waiting) {
        Instant end = time.instant().plus(enough);
        int done = 0;
        boolean goesOn = true;
        while (goesOn && done < waiting.size()) {
            goesOn = scan.test(waiting.get(done++)) && time.instant().isBefore(end);
        }
        return done;
    }
}
