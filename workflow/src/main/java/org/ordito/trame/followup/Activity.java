package org.ordito.trame.followup;

/** What somebody does after the course. */
public enum Activity {
    EMPLOYED, SELF_EMPLOYED,
    /** Studies, or is in training or in a placement. */
    TRAINING,
    /** Looks for work. */
    SEEKING,
    /** None of these. */
    NONE,
    DECLINED;

    /** Whether a contract can be asked about. */
    public boolean hasContract() {
        return this == EMPLOYED;
    }
}
