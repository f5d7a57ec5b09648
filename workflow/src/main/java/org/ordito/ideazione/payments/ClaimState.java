package org.ordito.ideazione.payments;

import java.util.EnumSet;

/** Where a claim stands. */
public enum ClaimState {
    /** Its turn has not come. */
    PLANNED,
    OPEN,
    SUBMITTED,
    /** Sent back to the applicant with a reason. */
    RETURNED,
    ACCEPTED,
    /** Accepted with less than was claimed. */
    REDUCED,
    PAID,
    /** The applicant asked for nothing, and the officer has taken note. */
    FORGONE;

    /** Whether the applicant may write in it. */
    public boolean isOpenToApplicant() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether the officer has accepted it, whole, in part, or as asking for nothing. */
    public boolean isAccepted() {
        return EnumSet.of(ACCEPTED, REDUCED, PAID, FORGONE).contains(this);
    }
}
