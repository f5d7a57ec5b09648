package org.ordito.ideazione.monitoring;

import java.time.Instant;
import java.util.List;
import org.ordito.ideazione.IdeaApplication;

/**
 * The reports of a project.
 *
 * @param reports in their order
 * @param closing null while the case is open
 * @param now     for telling what is late
 */
public record MonitoringProgress(IdeaApplication application, List<MonitoringReport> reports, CaseClosing closing, Instant now) {

    /** Whether all that was planned has come and was verified. */
    public boolean isComplete() {
        return reports.stream().allMatch(report -> report.getState() == ReportState.VERIFIED);
    }
}
