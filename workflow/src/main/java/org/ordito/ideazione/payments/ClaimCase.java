package org.ordito.ideazione.payments;

import java.math.BigDecimal;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.funding.Grant;

/**
 * A claim with what its page shows.
 *
 * @param isApplicant whether the person who asked is the applicant
 * @param isOfficer   whether that person may check it
 */
public record ClaimCase(PaymentClaim claim, Grant grant, ClaimsBefore before, boolean isApplicant, boolean isOfficer) {

    public IdeaApplication application() {
        return claim.getApplication();
    }

    /** What may be claimed at most with the expenses listed so far. */
    public BigDecimal ceiling() {
        return claim.ceiling(before);
    }

    /** Whether the person who asked may write in it now. */
    public boolean isToFill() {
        return isApplicant && claim.getState().isOpenToApplicant();
    }

    /** Whether the person who asked may check it now. */
    public boolean isToCheck() {
        return isOfficer && claim.getState() == ClaimState.SUBMITTED;
    }
}
