package org.ordito.ideazione.arrivals;

/** What the check says of an application of a table. */
public enum ArrivalVerdict {
    /** It can be taken in. */
    NEW,
    /** It is in the register: taken in with this table, or the same was taken in before. */
    REGISTERED,
    /** Something has to be corrected first. */
    WRONG
}
