package org.ordito.trame.followup;

/**
 * A question that somebody has not answered yet, with what is needed to call them.
 *
 * @param phone null for none
 */
public record WaitingOutcome(Outcome outcome, String name, String phone) {
}
