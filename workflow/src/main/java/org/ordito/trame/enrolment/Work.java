package org.ordito.trame.enrolment;

/** What somebody does at present. */
public enum Work {
    WORKING, STUDYING,
    /** Looking for work for less than twelve months. */
    UNEMPLOYED,
    /** For twelve months or more. */
    LONG_UNEMPLOYED,
    /** Neither works, studies nor looks for work. */
    INACTIVE,
    DECLINED
}
