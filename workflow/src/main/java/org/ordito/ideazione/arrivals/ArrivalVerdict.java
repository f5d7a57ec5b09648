package org.ordito.ideazione.arrivals;

/** What the check says of an application of a table. */
public enum ArrivalVerdict {
    /** It can be taken in. */
    NEW,
    /** It is taken in with remarks: the form would not have accepted all of it. */
    REMARKED,
    /** It is in the register: taken in with this table, or the same was taken in before. */
    REGISTERED,
    /** Something has to be corrected first. */
    WRONG;

    /** Whether it is yet to be taken in, and can be. */
    public boolean isToTakeIn() {
        return this == NEW || this == REMARKED;
    }
}
