package org.ordito.trame.enrolment;

/** One line of the list as the coordinator sees it before it is published. */
public record ListLine(String number, String name, int points) {
}
