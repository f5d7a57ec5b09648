package org.ordito.trame.enrolment;

/** What a document given with an enrolment is about. */
public enum DocumentKind {
    ISEE, RESIDENCE, WORK, OTHER
}
