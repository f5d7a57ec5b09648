package org.ordito.ideazione.funding;

/** Where the decision on an application stands. */
public enum DecisionState {
    /** Written by an officer; waits for the manager. */
    PROPOSED,
    /** Sent back to the officer with a reason. */
    RETURNED,
    FUNDED,
    NOT_FUNDED,
    /** It was not funded for want of money, and there is money again: waits for a new proposal. */
    REOPENED,
    /** It was funded, and the applicant renounced: the money went back to the call. */
    RENOUNCED;

    /** Whether it waits for the officer's proposal. */
    public boolean isToPropose() {
        return this == RETURNED || this == REOPENED;
    }

    /** Whether the manager has decided. */
    public boolean isDecided() {
        return this != PROPOSED && !isToPropose();
    }
}
