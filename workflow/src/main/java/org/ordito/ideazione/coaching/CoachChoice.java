package org.ordito.ideazione.coaching;

import java.util.List;
import org.ordito.ideazione.IdeaApplication;

/**
 * What an officer needs to assign a coach.
 *
 * @param application the idea that waits for a coach
 * @param coaches     every coach with skills and load, by name
 * @param path        the path, once a coach is assigned; null before
 */
public record CoachChoice(IdeaApplication application, List<CoachLoad> coaches, CoachingPath path) {
}
