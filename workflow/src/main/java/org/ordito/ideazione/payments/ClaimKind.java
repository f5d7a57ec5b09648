package org.ordito.ideazione.payments;

import java.math.BigDecimal;

/** The payments of a grant, in their order. */
public enum ClaimKind {
    /** Before the expenses, against a guarantee. */
    ADVANCE,
    /** For expenses made so far (SAL). */
    PROGRESS,
    /** For what remains, once all expenses are documented. */
    BALANCE;

    /** Whether the claim lists expenses, each with its document; otherwise it brings a guarantee. */
    public boolean needsExpenses() {
        return this != ADVANCE;
    }

    /**
     * What may be claimed at most, in euro.
     *
     * @param share    the part of the grant that this payment may reach
     * @param expenses listed in the claim and not refused
     * @param before   what the earlier claims brought
     */
    BigDecimal ceiling(BigDecimal share, BigDecimal expenses, ClaimsBefore before) {
        return switch (this) {
            case ADVANCE -> share;
            case PROGRESS -> share.min(expenses);
            case BALANCE -> share.min(before.expenses().add(expenses).subtract(before.accepted()).max(BigDecimal.ZERO.setScale(2)));
        };
    }
}
