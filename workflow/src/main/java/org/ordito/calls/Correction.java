package org.ordito.calls;

import java.io.InputStream;
import java.util.Set;

/**
 * A correction of a published call, as one form.
 *
 * @param draft    what the call is to say
 * @param takenOff public ids of the annexes that no longer belong to it
 * @param added    an annex that is new; null when there is none
 * @param reason   why, for everybody
 */
public record Correction(CallDraft draft, Set<String> takenOff, NewAnnex added, String reason) {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    /**
     * A new annex.
     *
     * @param title   what people call it
     * @param content its bytes; whoever made the stream closes it
     */
    public record NewAnnex(String title, String filename, InputStream content) {
    }
}
