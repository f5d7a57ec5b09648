package org.ordito.ideazione.monitoring;

import java.time.Instant;
import java.util.List;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;

/**
 * A report with what its page shows.
 *
 * @param indicators  what reports count, in order
 * @param isApplicant whether the person who asked is the applicant
 * @param isOfficer   whether that person may verify it
 * @param isManager   whether that person may decide about its delay
 * @param now         for telling what is late
 */
public record ReportCase(MonitoringReport report, List<Indicator> indicators, boolean isApplicant, boolean isOfficer, boolean isManager, Instant now) {

    public IdeaApplication application() {
        return report.getApplication();
    }

    /** Whether the person who asked may write in it now. */
    public boolean isToFill() {
        return isApplicant && report.getState().isOpenToApplicant();
    }

    /** Whether the person who asked may verify it now. */
    public boolean isToVerify() {
        return isOfficer && report.getState() == ReportState.SUBMITTED;
    }

    /** Whether the person who asked may decide about its delay now: for more days, at least. */
    public boolean isToHandle() {
        return isManager && report.isToDecide(true);
    }

    /** Whether its delay waits for that decision, which need not be for more days. */
    public boolean isToAnswer() {
        return isManager && report.isToDecide(false);
    }

    /** By when a formal reminder of now would ask for it. */
    public Instant reminderTerm() {
        return Terms.daysAfter(now, report.terms().getReportEscalation());
    }

    public boolean isLate() {
        return report.isLate(now);
    }
}
