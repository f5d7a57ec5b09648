package org.ordito.trame.voucher;

/** Why somebody may ask for a voucher. */
public enum Basis {
    /** Has a place in a course of the lab. */
    COURSE,
    /** Lives in one of the quarters of the programme. */
    RESIDENT
}
