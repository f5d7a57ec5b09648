package org.ordito.trame.risk;

import java.util.Comparator;
import java.util.List;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.Participant;

/**
 * Somebody who is at risk of dropping out of a course.
 *
 * @param phone    null for none
 * @param lastNote null when nobody has noted a call
 */
public record PersonAtRisk(Course course, Participant person, String phone, DropoutRisk risk, ContactNote lastNote) {

    /** Who cannot make it any more, or is furthest from it, first. */
    static final Comparator<PersonAtRisk> GRAVEST = Comparator.<PersonAtRisk>comparingInt(one -> one.reasons().get(0).kind().ordinal())
            .thenComparing(one -> one.person().name());

    public List<RiskReason> reasons() {
        return risk.reasons();
    }
}
