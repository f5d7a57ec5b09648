package org.ordito.ideazione.ranking;

/** Where a ranking stands. */
public enum RankingState {
    /** Computed and put in the minutes; nobody outside sees it. */
    COMPUTED,
    /** Published; applicants may ask for a review. */
    PROVISIONAL,
    /** Reviews are decided; places are given by it. */
    FINAL;

    public boolean isPublished() {
        return this != COMPUTED;
    }
}
