package org.ordito.trame.enrolment;

/** Fired when somebody leaves a place that they had in a course, in the use case that does it. @param person {@link Participant#key()} */
public record PlaceLeft(String person) {
}
