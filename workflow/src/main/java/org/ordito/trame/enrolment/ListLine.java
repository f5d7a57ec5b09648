package org.ordito.trame.enrolment;

import java.util.List;

/**
 * One line of the list as the coordinator sees it before it is published.
 *
 * @param seat  whether one would be offered at once
 * @param alike numbers of the other enrolments on the list with the same name and birth date: perhaps the same person twice
 */
public record ListLine(String number, String name, int points, boolean seat, List<String> alike) {
}
