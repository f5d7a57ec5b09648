package org.ordito.calls;

/** The terms that a call gives, each by its name in {@link Terms}; {@code calls.term.X} is its name for people. */
public enum Term {
    ADMISSIBILITY, INTEGRATION, INTEGRATION_REMINDER, INTEGRATION_LAST_CALL, PANEL, PRE_FEASIBILITY, EVALUATION,
    REVIEW, RANKING_VALIDITY, COACHING, PLAN, APPROVAL,
    CLAIM_CHECK, MONTHS_BETWEEN_REPORTS, NUMBER_OF_REPORTS, REPORT, REPORT_REMINDER, REPORT_ESCALATION
}
