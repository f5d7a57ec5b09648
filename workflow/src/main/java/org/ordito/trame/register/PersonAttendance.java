package org.ordito.trame.register;

import org.ordito.trame.enrolment.Participant;

/** How much of a course one person has attended. */
public record PersonAttendance(Participant participant, AttendanceRate rate) {
}
