package org.ordito.trame.enrolment;

/** One line of a published waiting list. @param place from 1 */
public record WaitingLine(Integer place, String number) {
}
