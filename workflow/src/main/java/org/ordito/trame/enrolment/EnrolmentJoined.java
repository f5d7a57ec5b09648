package org.ordito.trame.enrolment;

/**
 * Fired when somebody joins an enrolment that others wrote for them to their account, in the use case that does it: what was kept under the
 * enrolment's number is theirs from now on.
 */
public record EnrolmentJoined(String number, String account) {
}
