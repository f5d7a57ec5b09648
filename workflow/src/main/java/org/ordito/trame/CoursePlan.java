package org.ordito.trame;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The numbers and dates of a course; null where nothing is written yet.
 *
 * @param hours           of lessons
 * @param seats           how many take part
 * @param reservedPercent of the seats, kept for people whom the social services propose
 * @param offerDays       within which a seat is to be accepted; then it goes to the next
 */
public record CoursePlan(Integer hours, Integer seats, Integer reservedPercent, Integer offerDays,
        Instant enrolmentOpensAt, Instant enrolmentClosesAt, LocalDate startsOn, LocalDate endsOn) {
}
