package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** Monitoring: the applicant reports, the officer answers with feedback, the manager handles delays, the officer closes the case. */
@ApplicationScoped
@Transactional
public class MonitoringDesk {

    @Inject
    private MonitoringPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private MonitoringReports reports;

    @Inject
    private Indicators indicators;

    @Inject
    private ReportMessages messages;

    @Inject
    private Correspondence correspondence;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** A report with what its page shows. @throws NotFound if there is none with that number */
    public ReportCase open(Actor who, String reportNumber) {
        MonitoringReport report = reports.numbered(reportNumber);
        IdeaApplication application = report.getApplication();
        policy.maySee(who, application).orRefuse();
        return new ReportCase(report, indicators.active(), policy.mayReport(who, application).isGranted(),
                policy.mayVerify(who, application).isGranted(), policy.mayHandleDelay(who, application).isGranted(), clock.instant());
    }

    /** The reports of a project. */
    public MonitoringProgress progress(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        return new MonitoringProgress(application, reports.of(application.id()), reports.closingOf(application.id()).orElse(null), clock.instant());
    }

    /** Those of these reports whose delay this person may decide about. @param numbers some dozens at most */
    public List<MonitoringReport> late(Actor who, Collection<String> numbers) {
        return reports.numbered(numbers).stream().filter(report -> policy.mayHandleDelay(who, report.getApplication()).isGranted()).toList();
    }

    /** Keeps what is written so far. @throws RuleViolation see {@link MonitoringReport#write} */
    public void saveReport(Actor applicant, String reportNumber, String narrative, List<IndicatorValue> values) {
        MonitoringReport report = toFill(applicant, reportNumber);
        report.write(narrative, values, indicators.active());
        audit.record(applicant, "monitoring.saved", reportNumber, "");
    }

    /** Submits a report. @throws RuleViolation see {@link MonitoringReport#write} and {@link MonitoringReport#submit} */
    public void submitReport(Actor applicant, String reportNumber, String narrative, List<IndicatorValue> values) {
        MonitoringReport report = toFill(applicant, reportNumber);
        List<Indicator> asked = indicators.active();
        report.write(narrative, values, asked);
        report.submit(asked, clock.instant());
        audit.record(applicant, "monitoring.submitted", reportNumber, "");
        process.done(reportNumber, "Task_FillReport", applicant);
    }

    /**
     * Verifies a report with feedback to the applicant.
     *
     * @param read {@link MonitoringReport#getVersion()} of the report that was read before
     * @throws StaleEdit     if the report was sent back and submitted anew meanwhile
     * @throws RuleViolation see {@link MonitoringReport#verify}
     */
    public void verify(Actor officer, String reportNumber, int read, String feedback) {
        MonitoringReport report = toVerify(officer, reportNumber, read);
        report.verify(officer, feedback, clock.instant());
        audit.record(officer, "monitoring.verified", reportNumber, "");
        messages.tellApplicant(report, "monitoring.verified", report.getFeedback().getText());
        process.done(reportNumber, "Task_VerifyReport", officer);
    }

    /**
     * Sends a report back with feedback to the applicant.
     *
     * @param read {@link MonitoringReport#getVersion()} of the report that was read before
     * @throws StaleEdit     if the report was sent back and submitted anew meanwhile
     * @throws RuleViolation see {@link MonitoringReport#sendBack}
     */
    public void returnReport(Actor officer, String reportNumber, int read, String feedback) {
        MonitoringReport report = toVerify(officer, reportNumber, read);
        report.sendBack(officer, feedback, clock.instant());
        audit.record(officer, "monitoring.sent-back", reportNumber, "");
        messages.tellApplicant(report, "monitoring.sent-back", report.getFeedback().getText());
        process.done(reportNumber, "Task_VerifyReport", officer);
    }

    /**
     * Gives a late report more days: what happens at its term happens again at the new one.
     *
     * @param read      {@link MonitoringReport#getVersion()} of the report that was read before
     * @param extraDays from today
     * @throws StaleEdit     if it has changed meanwhile, and there is still something to decide
     * @throws RuleViolation see {@link MonitoringReport#handleDelay}; {@code work.done} if the project has been left
     */
    public void extend(Actor manager, String reportNumber, int read, int extraDays, String note) {
        MonitoringReport report = toDecide(manager, reportNumber, read, true);
        boolean isWaiting = report.isWithManager();
        report.handleDelay(manager, extraDays, note, clock.instant());
        audit.record(manager, "monitoring.extended", reportNumber, String.valueOf(extraDays));
        messages.tellApplicant(report, "monitoring.extended", report.getDelay().getNote());
        if (isWaiting) {
            process.done(reportNumber, "Task_HandleOverdue", manager);
        }
        if (!process.reportExtended(reportNumber)) {
            throw new RuleViolation("work.done");
        }
    }

    /**
     * Asks formally for a late report, by a last term; if it is not late any more, this leaves a note.
     *
     * @param read {@link MonitoringReport#getVersion()} of the report that was read before
     * @throws StaleEdit     if it has changed meanwhile, and there is still something to decide
     * @throws RuleViolation see {@link MonitoringReport#handleDelay}
     */
    public void remind(Actor manager, String reportNumber, int read, String note) {
        MonitoringReport report = toDecide(manager, reportNumber, read, false);
        report.handleDelay(manager, null, note, clock.instant());
        Instant lastTerm = report.getLastTerm();
        audit.record(manager, lastTerm == null ? "monitoring.delay-noted" : "monitoring.formal-reminder", reportNumber, "");
        if (lastTerm != null) {
            messages.tellApplicant(report, "monitoring.formal-reminder", report.getDelay().getNote());
            process.reportReminded(reportNumber, lastTerm);
        }
        process.done(reportNumber, "Task_HandleOverdue", manager);
    }

    /** Closes a case whose payments are made and whose reports are verified. @throws RuleViolation {@code monitoring.note-missing} */
    public void closeCase(Actor officer, String number, String note) {
        IdeaApplication application = applications.lock(number);
        policy.mayVerify(officer, application).orRefuse();
        Instant now = clock.instant();
        CaseClosing closing = new CaseClosing(application, note, officer.username(), now);
        application.closed(now);
        reports.add(closing);
        audit.record(officer, "application.closed", number, "");
        correspondence.write(application, "monitoring.case-closed", number,
                application.getContent().getTitle(), closing.getNote());
        process.done(number, "Task_CloseCase", officer);
    }

    private MonitoringReport toDecide(Actor manager, String reportNumber, int read, boolean forMoreDays) {
        policy.mayHandleDelay(manager, applications.lock(IdeaApplications.caseOf(reportNumber))).orRefuse();
        MonitoringReport report = reports.numbered(reportNumber);
        if (report.isToDecide(forMoreDays)) {
            StaleEdit.unlessSame(read, report.getVersion());
        }
        return report;
    }

    private MonitoringReport toFill(Actor applicant, String reportNumber) {
        IdeaApplication application = applications.lock(IdeaApplications.caseOf(reportNumber));
        policy.mayReport(applicant, application).orRefuse();
        return reports.numbered(reportNumber);
    }

    private MonitoringReport toVerify(Actor officer, String reportNumber, int read) {
        IdeaApplication application = applications.lock(IdeaApplications.caseOf(reportNumber));
        policy.mayVerify(officer, application).orRefuse();
        MonitoringReport report = reports.numbered(reportNumber);
        if (report.getState() == ReportState.SUBMITTED) {
            StaleEdit.unlessSame(read, report.getVersion());
        }
        return report;
    }
}
