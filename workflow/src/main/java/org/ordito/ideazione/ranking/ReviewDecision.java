package org.ordito.ideazione.ranking;

/** What was decided about a review request. */
public enum ReviewDecision {
    ACCEPTED, REJECTED
}
