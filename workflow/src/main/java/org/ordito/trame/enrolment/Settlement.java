package org.ordito.trame.enrolment;

/** Why a document that was asked for is not awaited any more, though nobody uploaded it. */
public enum Settlement {
    /** It was brought to the lab. */
    SEEN_ON_PAPER,
    /** It was taken back. */
    NOT_NEEDED
}
