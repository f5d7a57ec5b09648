package org.ordito.trame;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The numbers and dates of a course; null where nothing is written yet.
 *
 * @param hours           of lessons
 * @param seats           how many take part
 * @param reservedPercent of the seats, kept for people whom the social services propose
 * @param offerDays         within which a seat is to be accepted; then it goes to the next
 * @param attendancePercent of the hours, for the certificate of attendance
 */
public record CoursePlan(Integer hours, Integer seats, Integer reservedPercent, Integer offerDays,
        Instant enrolmentOpensAt, Instant enrolmentClosesAt, LocalDate startsOn, LocalDate endsOn, Integer attendancePercent) {

    /** What courses of the programme ask for. */
    public static final int USUAL_ATTENDANCE = 70;

    public CoursePlan {
        attendancePercent = attendancePercent == null ? Integer.valueOf(USUAL_ATTENDANCE) : attendancePercent;
    }

    /** A course with the usual attendance. */
    public CoursePlan(Integer hours, Integer seats, Integer reservedPercent, Integer offerDays,
            Instant enrolmentOpensAt, Instant enrolmentClosesAt, LocalDate startsOn, LocalDate endsOn) {
        this(hours, seats, reservedPercent, offerDays, enrolmentOpensAt, enrolmentClosesAt, startsOn, endsOn, USUAL_ATTENDANCE);
    }
}
