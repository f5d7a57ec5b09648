package org.ordito.ideazione.evaluation;

import org.ordito.ideazione.admissibility.PreFeasibility;
import org.ordito.ideazione.coaching.CoachingPath;

/**
 * What others think of what is judged: it helps whoever scores and binds nobody.
 *
 * @param preFeasibility the office's opinion of the idea; null when none was recorded
 * @param path           closed with the coach's opinion; null while an idea is judged
 */
public record AskedOpinions(PreFeasibility preFeasibility, CoachingPath path) {
}
