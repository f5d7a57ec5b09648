package org.ordito.coaching;

/** What those who were accompanied have said about a logged session. */
public enum SessionAnswer {
    /** Nothing yet, or nothing since the coach corrected it. */
    AWAITED,
    /** It took place as logged. */
    CONFIRMED,
    /** It did not take place as logged; the coach may correct it. */
    CONTESTED
}
