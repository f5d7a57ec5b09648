package org.ordito.coaching;

/** What those who were accompanied have said about a logged session. */
public enum SessionAnswer {
    /** Nothing yet, or nothing since the coach corrected it. */
    AWAITED,
    /** It took place as logged. */
    CONFIRMED,
    /** Nothing in the days that were given for an answer: where the programme says so, that counts as confirmed. */
    SILENT,
    /** It did not take place as logged; the coach may correct it. */
    CONTESTED
}
