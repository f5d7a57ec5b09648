package org.ordito.ideazione.coaching;

/**
 * A path as its page shows it.
 *
 * @param coachName how pages call the coach
 */
public record CoachingCase(CoachingPath path, String coachName) {
}
