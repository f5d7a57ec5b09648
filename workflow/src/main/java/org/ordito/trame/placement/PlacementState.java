package org.ordito.trame.placement;

/** Where a placement stands. */
public enum PlacementState {
    /** The project is being confirmed for the first time. */
    PROPOSED,
    /** All have confirmed; it begins on its first day. */
    CONFIRMED,
    RUNNING, SUSPENDED,
    /** Its last day has passed; the final assessments are to be written. */
    OVER,
    /** Ended with its attestation. */
    COMPLETED,
    /** One side has ended it before its last day. */
    ENDED_EARLY,
    /** One side has let it go before its first day. */
    WITHDRAWN;

    /** Whether it takes one of the host's places. */
    public boolean holdsPlace() {
        return this == PROPOSED || this == CONFIRMED || this == RUNNING || this == SUSPENDED;
    }

    /** Whether its first day has come and its last has not. */
    public boolean isUnderWay() {
        return this == RUNNING || this == SUSPENDED;
    }
}
