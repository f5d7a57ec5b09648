package org.ordito.trame.enrolment;

import java.time.LocalDate;

/** A document that somebody was asked for and has not given. @param until the last day to give it */
public record OwedDocument(LabApplication application, DocumentKind kind, LocalDate until) {
}
