package org.ordito.ideazione.monitoring;

/** Where a report stands. */
public enum ReportState {
    /** Its period is not over. */
    PLANNED,
    OPEN,
    SUBMITTED,
    /** Sent back to the applicant with feedback. */
    RETURNED,
    VERIFIED;

    /** Whether the applicant may write in it. */
    public boolean isOpenToApplicant() {
        return this == OPEN || this == RETURNED;
    }
}
