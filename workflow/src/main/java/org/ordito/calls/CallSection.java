package org.ordito.calls;

/** The sections in which a call is written, in their order; {@code calls.section.X} is the name for people. */
public enum CallSection {
    /** Title, short texts, responsible officer, CUP, laws it rests on. */
    TEXT,
    DATES,
    /** Kinds of applicant with their grants, quarters, fields. */
    PARTICIPATION,
    /** Budget, intensity, instalments. */
    FUNDING,
    /** Criteria with their guidance, thresholds, panel, ties. */
    CRITERIA,
    /** The questions of the application form. */
    FORM,
    /** The files that applicants hand in. */
    ATTACHMENTS,
    TERMS,
    ARTICLES,
    /** What the office checks in each application. */
    REQUIREMENTS,
    /** The files that come with the call. */
    ANNEXES
}
