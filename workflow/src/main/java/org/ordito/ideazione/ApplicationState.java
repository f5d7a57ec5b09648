package org.ordito.ideazione;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where an application stands. Each state has two names: {@code application.state.staff.X} for those who work on it and
 * {@code application.state.applicant.X} for the one who waits.
 */
public enum ApplicationState {
    SUBMITTED, ADMISSIBILITY, DOCUMENT_INTEGRATION, INADMISSIBLE, PRE_FEASIBILITY, AWAITING_PANEL, EVALUATION, EVALUATED,
    BELOW_THRESHOLD, RANKED, COACHING, BUSINESS_PLAN, PLAN_SCORING, PLAN_BELOW_THRESHOLD, AWAITING_FUNDING,
    AWAITING_MONEY, FUNDED, ELIGIBLE_NOT_FUNDED, GRANT_INTEGRATION, IN_PROGRESS, CLOSED, WITHDRAWN, RENOUNCED, REVOKED, LAPSED;

    private static final Set<ApplicationState> ENDED =
            EnumSet.of(PLAN_BELOW_THRESHOLD, ELIGIBLE_NOT_FUNDED, CLOSED, WITHDRAWN, RENOUNCED, REVOKED, LAPSED);

    private static final Set<ApplicationState> TELLS_THE_OUTCOME =
            EnumSet.of(INADMISSIBLE, PRE_FEASIBILITY, AWAITING_PANEL, EVALUATED, BELOW_THRESHOLD, RANKED);

    /** Whether nothing more will happen to it. Until the final ranking, an excluded application may still be reviewed. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether it can go on only by a review: it was not admitted, or has too few points. */
    public boolean isTurnedDown() {
        return this == INADMISSIBLE || this == BELOW_THRESHOLD;
    }

    /**
     * Whether the state itself tells the outcome of the selection, and so is kept back until the outcomes are released. Being
     * admitted is kept back too: otherwise whoever does not see it would know to be excluded.
     */
    boolean isKeptBack() {
        return TELLS_THE_OUTCOME.contains(this);
    }

    /** Whether admissibility or evaluation is still to come, so that the ranking has to wait for it. */
    public boolean isBeforeRanking() {
        return ordinal() <= EVALUATION.ordinal() && this != INADMISSIBLE;
    }

    /** Whether the applicant may withdraw (before the grant is funded) by a word, without renouncing a right. */
    public boolean allowsWithdrawal() {
        return ordinal() <= AWAITING_MONEY.ordinal() && !isEnded() && !isTurnedDown();
    }

    /** Whether leaving means renouncing a grant that was approved. */
    public boolean allowsRenunciation() {
        return this == FUNDED || this == GRANT_INTEGRATION;
    }
}
