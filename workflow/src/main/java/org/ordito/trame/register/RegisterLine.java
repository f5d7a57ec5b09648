package org.ordito.trame.register;

import org.ordito.trame.enrolment.Participant;

/** One person in the register of a lesson. @param attendance null as long as nothing is written */
public record RegisterLine(Participant participant, Attendance attendance) {

    public int getVersion() {
        return attendance == null ? 0 : attendance.getMarkVersion();
    }

    /** Null as long as nothing is written. */
    public Mark getMark() {
        return attendance == null ? null : attendance.getMark();
    }
}
