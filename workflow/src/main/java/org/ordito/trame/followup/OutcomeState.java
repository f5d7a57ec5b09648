package org.ordito.trame.followup;

/** Where a question about what became of somebody stands. */
public enum OutcomeState {
    OPEN, ANSWERED,
    /** Its term has passed without an answer. */
    UNANSWERED
}
