package org.ordito.trame.enrolment;

import java.util.List;
import org.ordito.platform.RuleViolation;

/** Where somebody's enrolment stands. */
public enum EnrolmentState {
    /** Being written; the lab does not see it. */
    DRAFT,
    /** Sent; waits for the list. */
    SENT,
    /** On the list without a seat yet. */
    WAITING,
    /** A seat is offered, to be accepted within a term. */
    OFFERED,
    /** Takes part. */
    ENROLLED,
    /** Took part, and has left the course while it ran. */
    LEFT,
    /** Said no to the offer. */
    DECLINED,
    /** Did not answer the offer in time. */
    EXPIRED,
    /** Left before the course started. */
    WITHDRAWN,
    /** Does not count: a second one of the same person, or not true. */
    EXCLUDED,
    /** The course started and no seat had become free. */
    NO_SEAT,
    /** The course was called off. */
    CANCELLED;

    /** @throws RuleViolation {@code enrolment.not-now} unless it stands at one of these */
    void require(EnrolmentState... allowed) {
        if (!List.of(allowed).contains(this)) {
            throw new RuleViolation("enrolment.not-now");
        }
    }

    /** Whether somebody may still leave. */
    public boolean isOpen() {
        return this == SENT || this == WAITING || this == OFFERED || this == ENROLLED;
    }

    /** Whether a seat was offered in vain: after everybody who waits, one may be offered once more. */
    public boolean isOutOfTurn() {
        return this == DECLINED || this == EXPIRED;
    }

    /** Whether it holds one of the seats. */
    public boolean holdsSeat() {
        return this == OFFERED || this == ENROLLED;
    }
}
