package org.ordito.ideazione.evaluation;

/** What ties a member of the panel to an applicant: family, a shared association, work, anything else. */
public enum ConflictKind {
    FAMILY, ASSOCIATION, WORK, OTHER
}
