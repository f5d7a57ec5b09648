package org.ordito.trame.enrolment;

/** One line of the list as the coordinator sees it before it is published. @param seat whether one would be offered at once */
public record ListLine(String number, String name, int points, boolean seat) {
}
