package org.ordito.documents;

import java.time.Instant;

/**
 * What came of asking the scanner about a file.
 *
 * @param at     when it answered; null while it did not
 * @param engine its name, version and signatures, as it tells them; null while it did not
 */
public record ScanResult(ScanState state, Instant at, String engine) {

    /** Nobody looked. */
    static final ScanResult NONE = new ScanResult(ScanState.NOT_SCANNED, null, null);
}
