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

    /** What comes after the check: to be any of these is to be admitted or not. */
    private static final Set<ApplicationState> TELLS_ADMISSIBILITY = EnumSet.range(INADMISSIBLE, RANKED);

    private static final Set<ApplicationState> TELLS_THE_POINTS = EnumSet.of(EVALUATED, BELOW_THRESHOLD, RANKED);

    /** Whether nothing more will happen to it. Until the final ranking, an excluded application may still be reviewed. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether a published ranking tells it: what a review may be asked of. */
    boolean isOutcome() {
        return this == RANKED || isTurnedDown();
    }

    /** Whether it can go on only by a review: it was not admitted, or has too few points. */
    public boolean isTurnedDown() {
        return this == INADMISSIBLE || this == BELOW_THRESHOLD;
    }

    /**
     * The state as the applicant and the public see it: still under check until the outcomes of admissibility are released, being
     * admitted too, since whoever does not see it would know to be excluded; then under evaluation until the ranking is published.
     */
    ApplicationState shown(boolean isAdmissibilityReleased, boolean isRankingReleased) {
        if (isRankingReleased) {
            return this;
        }
        if (!isAdmissibilityReleased && TELLS_ADMISSIBILITY.contains(this)) {
            return ADMISSIBILITY;
        }
        return TELLS_THE_POINTS.contains(this) ? EVALUATION : this;
    }

    /** Whether admissibility or evaluation is still to come, so that the ranking has to wait for it. */
    public boolean isBeforeRanking() {
        return ordinal() <= EVALUATION.ordinal() && this != INADMISSIBLE;
    }

    /** Whether the applicant may withdraw (before the grant is funded) by a word, without renouncing a right. */
    public boolean allowsWithdrawal() {
        return ordinal() <= AWAITING_MONEY.ordinal() && !isEnded() && !isTurnedDown();
    }

    /** Whether its applicant has taken it back, or given up its grant. */
    public boolean isLeft() {
        return this == WITHDRAWN || this == RENOUNCED;
    }

    /** Whether leaving means renouncing a grant that was approved. */
    public boolean allowsRenunciation() {
        return this == FUNDED || this == GRANT_INTEGRATION;
    }
}
