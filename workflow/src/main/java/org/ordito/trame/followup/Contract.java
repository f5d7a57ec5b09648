package org.ordito.trame.followup;

/** The contract of somebody who works for others. */
public enum Contract {
    PERMANENT, FIXED_TERM, APPRENTICESHIP, OTHER, DECLINED
}
