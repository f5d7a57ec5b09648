package org.ordito.trame.enrolment;

/**
 * One rule of the table of points, as the coordinator changes it.
 *
 * @param reason  its code: {@code enrolment.reason.X} says it in words
 * @param ceiling up to which ISEE it holds, in whole euro; null for rules about something else
 * @param points  that it gives
 */
public record PointsRule(String reason, Integer ceiling, int points) {
}
