package org.ordito.ideazione.submission;

import java.time.Instant;
import org.ordito.ideazione.IdeaField;

/**
 * A question that somebody answered anew while somebody else, or the same person in another window, was answering it too.
 * Nothing is overwritten: whoever comes second sees both answers and chooses.
 *
 * @param author name of who saved the answer that stands now; null when it is not known any more
 * @param at     when they did; null when it is not known any more
 */
public record DraftConflict(IdeaField field, String author, Instant at) {
}
