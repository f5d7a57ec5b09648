package org.ordito.mandates;

/** Where a mandate stands. */
public enum MandateState {
    /** The form is there; it is not signed yet, or not scanned in. */
    PREPARED,
    /** Signed and on file. */
    SIGNED,
    /** Taken back, by the person or at the focal point. */
    ENDED
}
