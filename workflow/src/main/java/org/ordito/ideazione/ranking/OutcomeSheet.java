package org.ordito.ideazione.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ordito.calls.Criterion;
import org.ordito.ideazione.evaluation.LetteredScores;

/**
 * What an applicant is told of the own application's outcome.
 *
 * @param points       by criterion code; empty when inadmissible
 * @param motivations  what the evaluators, known by letters, wrote
 * @param reason       of the exclusion; null when not excluded
 * @param isReviewOpen whether a review may still be asked for
 * @param request      the review request made, or null
 */
public record OutcomeSheet(String number, String title, String slug, String callTitle, Outcome outcome, Integer position, BigDecimal total,
        BigDecimal threshold, List<Criterion> criteria, Map<String, BigDecimal> points, List<LetteredScores> motivations, String reason,
        RankingState state, Instant reviewEndsAt, boolean isReviewOpen, ReviewRequest request) {
}
