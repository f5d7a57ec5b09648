package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;

/** What the process of a report asks and orders. */
@Named("monitoringSteps")
@ApplicationScoped
public class MonitoringSteps {

    @Inject
    private MonitoringReports reports;

    @Inject
    private ReportMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The reports of an application, in their order. */
    public List<String> reportNumbers(Long applicationId) {
        return reports.of(applicationId).stream().map(MonitoringReport::getNumber).toList();
    }

    public Date opensAt(String reportNumber) {
        return Date.from(reports.numbered(reportNumber).getOpensAt());
    }

    /** Opens a report and tells the applicant. */
    public void open(String reportNumber) {
        MonitoringReport report = reports.numbered(reportNumber);
        if (report.open()) {
            messages.tellApplicant(report, "monitoring.open", "");
        }
    }

    public Date dueAt(String reportNumber) {
        return Date.from(reports.numbered(reportNumber).getDueAt());
    }

    public Date remindAt(String reportNumber) {
        return Date.from(reports.numbered(reportNumber).remindAt());
    }

    /** Reminds the applicant of the term. */
    public void remind(String reportNumber) {
        MonitoringReport report = reports.numbered(reportNumber);
        if (report.isToBeReminded()) {
            messages.tellApplicant(report, "monitoring.reminder", "");
        }
    }

    /** The term has passed: marks the report and tells the applicant. */
    public void markOverdue(String reportNumber) {
        MonitoringReport report = reports.numbered(reportNumber);
        if (report.markOverdue()) {
            audit.record(Actor.SYSTEM, "monitoring.overdue", reportNumber, "");
            messages.tellApplicant(report, "monitoring.overdue", "");
        }
    }

    /** When the manager is told unless it comes, also after a formal reminder. */
    public Date escalateAt(String reportNumber) {
        return Date.from(reports.numbered(reportNumber).escalateAt());
    }

    /** Whether the manager is to be told: not if it came, got a later term, or waits for a decision already. */
    public boolean isToEscalate(String reportNumber) {
        return reports.numbered(reportNumber).isToEscalate(clock.instant());
    }

    /** Whether the manager has asked for it formally, without a later term. */
    public boolean isReminded(String reportNumber) {
        return reports.numbered(reportNumber).getLastTerm() != null;
    }

    /** It stays late: tells the manager. */
    public void escalate(String reportNumber) {
        MonitoringReport report = reports.numbered(reportNumber);
        if (report.escalate(clock.instant())) {
            audit.record(Actor.SYSTEM, "monitoring.escalated", reportNumber, "");
            messages.tellManagers(report, "monitoring.escalated");
        }
    }

    public boolean isReturned(String reportNumber) {
        return reports.numbered(reportNumber).getState() == ReportState.RETURNED;
    }
}
