package org.ordito.web.ideazione.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.ordito.ideazione.monitoring.IndicatorValue;
import org.ordito.ideazione.monitoring.MonitoringDesk;
import org.ordito.ideazione.monitoring.MonitoringReport;
import org.ordito.ideazione.monitoring.ReportCase;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.web.ideazione.CaseInAddress;

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
        desk.handleOverdue(actor, here.number(), Integer.valueOf(extraDays.strip()), note);
        here.leave("overdue-report", "monitoring.page.extended");
    }

    public void remind() throws IOException {
        desk.handleOverdue(actor, here.number(), null, note);
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
