package org.ordito.ideazione.ranking;

import java.time.Instant;
import org.ordito.ideazione.IdeaApplication;

/**
 * The review of an application on paper, for whoever enters what its applicant sends later.
 *
 * @param request   null unless one was asked for
 * @param endsAt    by when one has to arrive; null when no ranking is published
 * @param isOffered whether who looks may enter one now
 */
public record PaperReview(IdeaApplication application, ReviewRequest request, Instant endsAt, boolean isOffered) {
}
