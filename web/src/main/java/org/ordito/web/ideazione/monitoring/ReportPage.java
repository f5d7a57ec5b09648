package org.ordito.web.ideazione.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.ordito.ideazione.monitoring.IndicatorValue;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.MonitoringReport;
import org.ordito.ideazione.monitoring.ReportCase;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** A report: its applicant fills it, the officer verifies it, the manager decides about its delay. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private Actor actor;

    @Inject
    private MonitoringDesk desk;

    @Inject
    private CaseInAddress here;

    @Inject
    private PageText text;

    private ReportCase opened;
    private List<IndicatorRow> rows;
    private String narrative;
    private boolean isNarrativeWritten;
    private String feedback;
    private Integer version;
    private String extraDays;
    private String note;

    public void save() throws IOException {
        desk.saveReport(actor, here.number(), getNarrative(), values());
        here.leave("report", "monitoring.page.saved");
    }

    public void submit() throws IOException {
        desk.submitReport(actor, here.number(), getNarrative(), values());
        here.leave("report", "monitoring.page.submitted");
    }

    public void verify() throws IOException {
        desk.verify(actor, here.number(), getVersion(), feedback);
        here.leave("report-check", "monitoring.page.verified");
    }

    public void sendBack() throws IOException {
        desk.returnReport(actor, here.number(), getVersion(), feedback);
        here.leave("report-check", "monitoring.page.sent-back");
    }

    public void extend() throws IOException {
        if (extraDays == null || !extraDays.strip().matches("\\d{1,3}")) {
            throw new RuleViolation("monitoring.extra-days", MonitoringReport.MOST_EXTRA_DAYS).at("extraDays");
        }
        desk.extend(actor, here.number(), getVersion(), Integer.parseInt(extraDays.strip()), note);
        here.leave("overdue-report", "monitoring.page.extended");
    }

    public void remind() throws IOException {
        desk.remind(actor, here.number(), getVersion(), note);
        here.leave("overdue-report", "monitoring.page.reminded");
    }

    private List<IndicatorValue> values() {
        return getRows().stream().map(IndicatorRow::value).toList();
    }

    public ReportCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    public MonitoringReport getReport() {
        return getOpened().report();
    }

    /** By when it is to be sent, in words. */
    public String getLead() {
        String term = text.instant(getReport().getDueAt());
        Instant lastTerm = getReport().getLastTerm();
        if (lastTerm == null) {
            return text.of(getOpened().isLate() ? "monitoring.page.lead-late" : "monitoring.page.lead", term);
        }
        return text.of(getOpened().now().isAfter(lastTerm) ? "monitoring.page.lead-last-over" : "monitoring.page.lead-last", term, text.instant(lastTerm));
    }

    /** What the manager may do about its delay, in words. */
    public String getDelayLead() {
        if (!getReport().getState().isOpenToApplicant()) {
            return text.of("monitoring.page.overdue-came");
        }
        if (!getOpened().isToAnswer()) {
            return text.of("monitoring.page.overdue-reminded", text.instant(getReport().getLastTerm()));
        }
        return getOpened().isLate() ? text.of("monitoring.page.overdue-text", text.day(getOpened().reminderTerm()))
                : text.of("monitoring.page.overdue-returned", text.instant(getReport().getDueAt()));
    }

    public List<IndicatorRow> getRows() {
        if (rows == null) {
            rows = getOpened().indicators().stream()
                    .map(indicator -> new IndicatorRow(indicator, getReport().value(indicator.getCode()))).toList();
        }
        return rows;
    }

    public String getNarrative() {
        return isNarrativeWritten ? narrative : getReport().getNarrative();
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
        this.isNarrativeWritten = true;
    }

    /** The version of the report that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getReport().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }

    public String getExtraDays() {
        return extraDays;
    }

    public void setExtraDays(String extraDays) {
        this.extraDays = extraDays;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
