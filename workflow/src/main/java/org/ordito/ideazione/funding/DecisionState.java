package org.ordito.ideazione.funding;

/** Where the decision on an application stands. */
public enum DecisionState {
    /** Written by an officer; waits for the manager. */
    PROPOSED,
    /** Sent back to the officer with a reason. */
    RETURNED,
    FUNDED,
    NOT_FUNDED,
    /** It was funded, and the applicant renounced: the money went back to the call. */
    RENOUNCED;

    /** Whether the manager has decided, once and for all. */
    public boolean isDecided() {
        return this != PROPOSED && this != RETURNED;
    }
}
