package org.ordito.trame.followup;

/** What somebody did on the day the course began. */
public enum Labour {
    /** For others or for themselves. */
    WORKING,
    /** Without work, and looking for it. */
    UNEMPLOYED,
    /** Neither works nor looks for work: studies or is in training. */
    STUDYING,
    /** Neither works, studies nor looks for work. */
    INACTIVE,
    DECLINED
}
