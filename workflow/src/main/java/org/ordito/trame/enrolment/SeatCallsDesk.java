package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** Whom the coordinator calls about a seat that they are offered, in all courses. */
@ApplicationScoped
@Transactional
public class SeatCallsDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private LabApplications applications;

    /** Whose term ends first before the others. @param after key of the slice before; null for the first */
    public Slice<LabApplication> toCall(Actor who, String after) {
        policy.maySeeNames(who).orRefuse();
        return applications.toCall(after);
    }

    public long count(Actor who) {
        policy.maySeeNames(who).orRefuse();
        return applications.countToCall();
    }
}
