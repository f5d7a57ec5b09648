package org.ordito.trame.enrolment;

/** Somebody who is to be told something by telephone. */
public record PersonToCall(PhoneNotice notice, LabApplication application) {
}
