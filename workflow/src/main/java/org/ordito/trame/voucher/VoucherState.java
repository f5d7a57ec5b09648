package org.ordito.trame.voucher;

import org.ordito.platform.RuleViolation;

/** Where a voucher stands. */
public enum VoucherState {
    /** Asked for; the coordinator decides. */
    REQUESTED,
    /** The coordinator said no, with a reason. */
    REFUSED,
    /** Its person chooses a course, within a term. */
    ASSIGNED,
    /** A course is chosen; the provider keeps the register. */
    ACTIVATED,
    /** Enough hours were attended: the provider asks for payment. */
    ATTENDED,
    /** The provider is paid. */
    PAID,
    /** No course was chosen within the term. */
    EXPIRED,
    /** Taken back, by the coordinator or because its time ran out. */
    REVOKED,
    /** Its person gave it up. */
    RENOUNCED;

    /** @throws RuleViolation with this key where it does not stand */
    void require(VoucherState required, String key) {
        if (this != required) {
            throw new RuleViolation(key);
        }
    }

    /** Whether it goes on: one person has one such voucher at most. */
    public boolean isOpen() {
        return this == REQUESTED || this == ASSIGNED || this == ACTIVATED || this == ATTENDED;
    }

    /** Whether its person may still give it up: not once the provider has earned its pay. */
    public boolean isRenounceable() {
        return this == REQUESTED || this == ASSIGNED || this == ACTIVATED;
    }

    /** Whether it can still be taken back: what was assigned and is not paid. */
    public boolean isRevocable() {
        return this == ASSIGNED || this == ACTIVATED || this == ATTENDED;
    }
}
