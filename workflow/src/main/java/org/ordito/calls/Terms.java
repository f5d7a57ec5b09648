package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;

/** The days that a call gives for each of its steps; data of the call, edited by its officer. */
@Embeddable
public class Terms {

    /** The longest that a term may be. */
    static final int LONGEST = 3650;

    @Column(name = "days_admissibility")
    private int admissibility = 30;
    @Column(name = "days_integration")
    private int integration = 10;
    @Column(name = "percent_integration_reminder")
    private int integrationReminder = 50;
    @Column(name = "days_integration_last_call")
    private int integrationLastCall = 1;
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
    @Column(name = "days_session_confirmation")
    private int sessionConfirmation = 10;
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

    /** The length of one term, in its own unit. */
    public int get(Term term) {
        return switch (term) {
            case ADMISSIBILITY -> admissibility;
            case INTEGRATION -> integration;
            case INTEGRATION_REMINDER -> integrationReminder;
            case INTEGRATION_LAST_CALL -> integrationLastCall;
            case PANEL -> panel;
            case PRE_FEASIBILITY -> preFeasibility;
            case EVALUATION -> evaluation;
            case REVIEW -> review;
            case RANKING_VALIDITY -> rankingValidity;
            case COACHING -> coaching;
            case SESSION_CONFIRMATION -> sessionConfirmation;
            case PLAN -> plan;
            case APPROVAL -> approval;
            case CLAIM_CHECK -> claimCheck;
            case MONTHS_BETWEEN_REPORTS -> monthsBetweenReports;
            case NUMBER_OF_REPORTS -> numberOfReports;
            case REPORT -> report;
            case REPORT_REMINDER -> reportReminder;
            case REPORT_ESCALATION -> reportEscalation;
        };
    }

    /**
     * These terms with one of them changed.
     *
     * @throws RuleViolation {@code calls.term-range} unless it is from 1 to {@value #LONGEST}, a percentage to 99
     */
    public Terms with(Term term, int value) {
        int longest = term == Term.INTEGRATION_REMINDER ? 99 : LONGEST;
        if (value < 1 || value > longest) {
            throw new RuleViolation("calls.term-range", longest).at(term.name());
        }
        Terms changed = copy();
        switch (term) {
            case ADMISSIBILITY -> changed.admissibility = value;
            case INTEGRATION -> changed.integration = value;
            case INTEGRATION_REMINDER -> changed.integrationReminder = value;
            case INTEGRATION_LAST_CALL -> changed.integrationLastCall = value;
            case PANEL -> changed.panel = value;
            case PRE_FEASIBILITY -> changed.preFeasibility = value;
            case EVALUATION -> changed.evaluation = value;
            case REVIEW -> changed.review = value;
            case RANKING_VALIDITY -> changed.rankingValidity = value;
            case COACHING -> changed.coaching = value;
            case SESSION_CONFIRMATION -> changed.sessionConfirmation = value;
            case PLAN -> changed.plan = value;
            case APPROVAL -> changed.approval = value;
            case CLAIM_CHECK -> changed.claimCheck = value;
            case MONTHS_BETWEEN_REPORTS -> changed.monthsBetweenReports = value;
            case NUMBER_OF_REPORTS -> changed.numberOfReports = value;
            case REPORT -> changed.report = value;
            case REPORT_REMINDER -> changed.reportReminder = value;
            case REPORT_ESCALATION -> changed.reportEscalation = value;
        }
        return changed;
    }

    private Terms copy() {
        Terms copy = new Terms();
        copy.admissibility = admissibility;
        copy.integration = integration;
        copy.integrationReminder = integrationReminder;
        copy.integrationLastCall = integrationLastCall;
        copy.panel = panel;
        copy.preFeasibility = preFeasibility;
        copy.evaluation = evaluation;
        copy.review = review;
        copy.rankingValidity = rankingValidity;
        copy.coaching = coaching;
        copy.sessionConfirmation = sessionConfirmation;
        copy.plan = plan;
        copy.approval = approval;
        copy.claimCheck = claimCheck;
        copy.monthsBetweenReports = monthsBetweenReports;
        copy.numberOfReports = numberOfReports;
        copy.report = report;
        copy.reportReminder = reportReminder;
        copy.reportEscalation = reportEscalation;
        return copy;
    }

    public int getAdmissibility() {
        return admissibility;
    }

    public int getIntegration() {
        return integration;
    }

    /** After how much of the term for missing documents the applicant is reminded, in percent. */
    public int getIntegrationReminder() {
        return integrationReminder;
    }

    /** How many days before that term ends the applicant is reminded for the last time. */
    public int getIntegrationLastCall() {
        return integrationLastCall;
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

    /** Within how many days the applicant confirms a coaching session or says what is not right; whoever says nothing has confirmed. */
    public int getSessionConfirmation() {
        return sessionConfirmation;
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
