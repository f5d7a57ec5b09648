package org.ordito.ideazione.admissibility;

import java.time.Instant;
import java.util.List;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.IdeaApplication;

/**
 * What an officer needs to give the opinion on an admitted idea.
 *
 * @param recorded  the opinion, once given; null before
 * @param dueAt     by when it is due
 * @param isWaiting whether this person may record it now
 */
public record PreFeasibilityCase(IdeaApplication application, List<Attachment> attachments, PreFeasibility recorded, Instant dueAt,
        boolean isWaiting) {
}
