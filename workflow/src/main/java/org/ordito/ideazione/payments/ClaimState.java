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
    PAID;

    /** Whether the applicant may write in it. */
    public boolean isOpenToApplicant() {
        return this == OPEN || this == RETURNED;
    }

    /** Whether the officer has accepted it, whole or in part. */
    public boolean isAccepted() {
        return EnumSet.of(ACCEPTED, REDUCED, PAID).contains(this);
    }
}
