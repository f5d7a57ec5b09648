package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.ordito.platform.OrditoClock;

/** The days that a call gives for each of its steps; data of the call, edited by its officer. */
@Embeddable
public class Terms {

    @Column(name = "days_admissibility")
    private int admissibility = 30;
    @Column(name = "days_integration")
    private int integration = 10;
    @Column(name = "days_panel")
    private int panel = 15;
    @Column(name = "days_pre_feasibility")
    private int preFeasibility = 30;
    @Column(name = "days_evaluation")
    private int evaluation = 45;
    @Column(name = "days_review")
    private int review = 10;
    @Column(name = "days_ranking_validity")
    private int rankingValidity = 730;
    @Column(name = "days_coaching")
    private int coaching = 60;
    @Column(name = "days_plan")
    private int plan = 30;
    @Column(name = "days_approval")
    private int approval = 30;
    @Column(name = "days_claim_check")
    private int claimCheck = 30;
    @Column(name = "months_between_reports")
    private int monthsBetweenReports = 3;
    @Column(name = "number_of_reports")
    private int numberOfReports = 4;
    @Column(name = "days_report")
    private int report = 30;
    @Column(name = "days_report_reminder")
    private int reportReminder = 10;
    @Column(name = "days_report_escalation")
    private int reportEscalation = 15;

    /** The end of the day, in Rome, that many days after an instant: terms expire when their last day does. */
    public static Instant daysAfter(Instant from, int days) {
        return ZonedDateTime.ofInstant(from, OrditoClock.ROME).plusDays(days).with(LocalTime.of(23, 59, 59)).toInstant();
    }

    /** That many days before an instant. */
    public static Instant daysBefore(Instant to, int days) {
        return to.minus(Duration.ofDays(days));
    }

    public int getAdmissibility() {
        return admissibility;
    }

    public int getIntegration() {
        return integration;
    }

    public int getPanel() {
        return panel;
    }

    public int getPreFeasibility() {
        return preFeasibility;
    }

    public int getEvaluation() {
        return evaluation;
    }

    public int getReview() {
        return review;
    }

    public int getRankingValidity() {
        return rankingValidity;
    }

    public int getCoaching() {
        return coaching;
    }

    public int getPlan() {
        return plan;
    }

    public int getApproval() {
        return approval;
    }

    public int getClaimCheck() {
        return claimCheck;
    }

    public int getMonthsBetweenReports() {
        return monthsBetweenReports;
    }

    public int getNumberOfReports() {
        return numberOfReports;
    }

    public int getReport() {
        return report;
    }

    public int getReportReminder() {
        return reportReminder;
    }

    public int getReportEscalation() {
        return reportEscalation;
    }
}
