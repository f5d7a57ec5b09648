package org.ordito.ideazione.coaching;

import java.util.List;

/**
 * What an officer needs to give a path to another coach.
 *
 * @param coachName how pages call the coach who leads it
 * @param coaches   the others, with skills and load, by name
 */
public record CoachReplacement(CoachingPath path, String coachName, List<CoachLoad> coaches) {
}
