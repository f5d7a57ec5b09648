package org.ordito.ideazione.coaching;

/** What the applicant has said about a logged session. */
public enum SessionAnswer {
    /** Nothing yet, or nothing since the coach corrected it. */
    AWAITED,
    /** It took place as logged. */
    CONFIRMED,
    /** It did not take place as logged; the coach may correct it. */
    CONTESTED
}
