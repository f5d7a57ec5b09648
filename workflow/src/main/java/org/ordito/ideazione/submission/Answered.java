package org.ordito.ideazione.submission;

import java.util.Set;
import org.ordito.ideazione.IdeaField;

/**
 * What became of answers that came from a form.
 *
 * @param changed   the questions whose answer is another one now
 * @param conflicts the questions that keep the answer they had, because it is not the one that the form began with
 */
record Answered(Set<IdeaField> changed, Set<IdeaField> conflicts) {
}
