package org.ordito.ideazione.funding;

import java.math.BigDecimal;
import org.ordito.calls.Funding;
import org.ordito.ideazione.DeMinimis;

/**
 * What an application gets if it is decided now.
 *
 * @param amount in euro; zero when it is not funded
 * @param reason why this amount
 */
public record Award(BigDecimal amount, Reason reason) {

    /** Why an application gets what it gets. */
    public enum Reason {
        /** All that was proposed. */
        FULL,
        /** Less, because of the ceiling on small aid. */
        AID_CEILING_REDUCED,
        /** What is left of the call's money, offered because the call says so. */
        PARTIAL_OFFER,
        /** Nothing: what the ceiling on small aid leaves is below the call's smallest grant. */
        AID_CEILING_REACHED,
        /** Nothing: the call's money does not suffice. */
        NO_MONEY
    }

    /**
     * @param funding  the call's money and how it is given
     * @param floor    the smallest grant for this kind of applicant
     * @param proposed what the officer proposes, in euro
     * @param received small aid received in the last three years
     * @param left     what is left of the call's budget
     */
    public static Award of(Funding funding, BigDecimal floor, BigDecimal proposed, BigDecimal received, BigDecimal left) {
        BigDecimal allowed = proposed.min(DeMinimis.room(received));
        boolean isReduced = allowed.compareTo(proposed) < 0;
        if (isReduced && allowed.compareTo(floor) < 0) {
            return nothing(Reason.AID_CEILING_REACHED);
        }
        if (allowed.compareTo(left) <= 0) {
            return new Award(allowed, isReduced ? Reason.AID_CEILING_REDUCED : Reason.FULL);
        }
        if (funding.isPartialOffer() && left.compareTo(floor) >= 0) {
            return new Award(left, Reason.PARTIAL_OFFER);
        }
        return nothing(Reason.NO_MONEY);
    }

    private static Award nothing(Reason reason) {
        return new Award(BigDecimal.ZERO.setScale(2), reason);
    }

    public boolean isFunded() {
        return amount.signum() > 0;
    }
}
