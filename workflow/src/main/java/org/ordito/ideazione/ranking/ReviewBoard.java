package org.ordito.ideazione.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The review requests of a call before the manager's eyes.
 *
 * @param isOpen    whether more can be asked for
 * @param isWaiting whether the period is over and the ranking waits to be approved
 */
public record ReviewBoard(String slug, String callTitle, Instant reviewEndsAt, RankingState state, boolean isOpen, boolean isWaiting,
        List<Request> requests) {

    /**
     * One of them, with the outcome that it questions.
     *
     * @param exclusion why it was not admitted; null if it was
     * @param decision  null while pending
     * @param isPending false also for who has left
     */
    public record Request(String number, String title, String applicant, Instant requestedAt, String text, Outcome outcome, Integer position,
            BigDecimal total, String exclusion, ReviewDecision decision, String reason, boolean isPending, boolean isToReassess) {
    }

    public boolean isAllDecided() {
        return requests.stream().noneMatch(Request::isPending);
    }

    /** Whether approving opens applications again instead of making the ranking final. */
    public boolean isReassessmentNeeded() {
        return requests.stream().anyMatch(Request::isToReassess);
    }
}
