package org.ordito.trame.followup;

/** For how long somebody who looks for work had been without, on the day the course began. */
public enum JoblessFor {
    UNDER_6_MONTHS, UNDER_12_MONTHS, OVER_12_MONTHS, DECLINED
}
