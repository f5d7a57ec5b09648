package org.ordito.trame.register;

/** How somebody was at a lesson. */
public enum Presence {
    /** There, from the beginning or later, to the end or not. */
    PRESENT,
    ABSENT,
    /** Absent with a reason that the lab has accepted: not attended all the same. */
    JUSTIFIED
}
