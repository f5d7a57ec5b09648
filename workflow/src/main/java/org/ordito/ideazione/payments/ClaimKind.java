package org.ordito.ideazione.payments;

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
}
