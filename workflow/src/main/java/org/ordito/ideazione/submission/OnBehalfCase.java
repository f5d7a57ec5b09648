package org.ordito.ideazione.submission;

import java.time.Instant;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.Mandate;

/**
 * A mandate and what was done with it.
 *
 * @param draft       being written with it; null for none
 * @param application the latest that is followed with it; null for none
 * @param answerBy    by when the applicant has to do something about it; null when nothing is asked, or without a term
 */
public record OnBehalfCase(Mandate mandate, IdeaDraft draft, IdeaApplication application, Instant answerBy) {
}
