package org.ordito.calls;

/**
 * Fired, in the transaction of what happened, when there is something about a call that those who follow it want to know.
 *
 * @param reference tells apart what happens more than once: a version's number, a question's, a ranking's hash, when it opened; at most 80 characters
 */
public record CallNews(Long callId, Kind kind, String reference) {

    /** What may happen. */
    public enum Kind {
        OPENED, VERSION, ANSWERS, RANKING, DEADLINE
    }
}
