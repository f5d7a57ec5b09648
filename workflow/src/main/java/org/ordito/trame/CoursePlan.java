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
 * @param listDays          within which its list is published, once enrolment has closed
 */
public record CoursePlan(Integer hours, Integer seats, Integer reservedPercent, Integer offerDays,
        Instant enrolmentOpensAt, Instant enrolmentClosesAt, LocalDate startsOn, LocalDate endsOn, Integer attendancePercent, Integer listDays) {

    /** What courses of the programme ask for. */
    public static final int USUAL_ATTENDANCE = 70;
    /** A week, unless something else is written. */
    public static final int USUAL_LIST_DAYS = 7;

    public CoursePlan {
        attendancePercent = attendancePercent == null ? Integer.valueOf(USUAL_ATTENDANCE) : attendancePercent;
        listDays = listDays == null ? Integer.valueOf(USUAL_LIST_DAYS) : listDays;
    }

    /** A course with the usual attendance and time for its list. */
    public CoursePlan(Integer hours, Integer seats, Integer reservedPercent, Integer offerDays,
            Instant enrolmentOpensAt, Instant enrolmentClosesAt, LocalDate startsOn, LocalDate endsOn) {
        this(hours, seats, reservedPercent, offerDays, enrolmentOpensAt, enrolmentClosesAt, startsOn, endsOn, USUAL_ATTENDANCE, USUAL_LIST_DAYS);
    }
}
