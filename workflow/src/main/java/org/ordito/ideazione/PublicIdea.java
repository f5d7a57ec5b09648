package org.ordito.ideazione;

import java.time.Instant;

/** What anybody may know of an idea that was sent. */
public class PublicIdea {

    private final String number;
    private final String title;
    private final String summary;
    private final Quarter quarter;
    private final Field field;
    private final String callSlug;
    private final String callTitle;
    private final ApplicantKind applicantKind;
    private final String applicantName;
    private final ApplicationState state;
    private final Instant outcomeReleasedAt;

    /** For the query of {@link PublicIdeas}; the order is that of its columns. */
    public PublicIdea(String number, String title, String summary, Quarter quarter, Field field, String callSlug, String callTitle,
            ApplicantKind applicantKind, String applicantName, ApplicationState state, Instant outcomeReleasedAt) {
        this.number = number;
        this.title = title;
        this.summary = shortened(summary);
        this.quarter = quarter;
        this.field = field;
        this.callSlug = callSlug;
        this.callTitle = callTitle;
        this.applicantKind = applicantKind;
        this.applicantName = applicantName;
        this.state = state;
        this.outcomeReleasedAt = outcomeReleasedAt;
    }

    /** What arrived on paper may be longer than the form allows, or not be there at all. */
    private static String shortened(String summary) {
        if (summary == null || summary.length() <= IdeaContent.SUMMARY_LENGTH) {
            return summary == null ? "" : summary;
        }
        return summary.substring(0, IdeaContent.SUMMARY_LENGTH - 1) + "…";
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public Field getField() {
        return field;
    }

    public String getCallSlug() {
        return callSlug;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public ApplicantKind getApplicantKind() {
        return applicantKind;
    }

    /** The association or body that proposes it; null for natural persons, whose names are never shown. */
    public String getProposer() {
        return applicantKind.isNaturalPerson() ? null : applicantName;
    }

    /** Where it stands; null until the outcomes of its call are released. */
    public ApplicationState getState() {
        return outcomeReleasedAt == null ? null : state;
    }
}
