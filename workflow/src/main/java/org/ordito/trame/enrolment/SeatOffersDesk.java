package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;

/** What the coordinator does about seats that are offered: calling people, and offering a seat once more to who let it pass. */
@ApplicationScoped
@Transactional
public class SeatOffersDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private Seats seats;

    @Inject
    private AuditTrail audit;

    /** Whose term ends first before the others. @param after key of the slice before; null for the first */
    public Slice<LabApplication> toCall(Actor who, String after) {
        policy.maySeeNames(who).orRefuse();
        return applications.toCall(after);
    }

    /** How many there are. */
    public long count(Actor who) {
        policy.maySeeNames(who).orRefuse();
        return applications.countToCall();
    }

    /** Whether a seat can be offered once more to whoever this is: they declined or let it pass, and one is free that nobody waits for. */
    public boolean isOfferableAgain(Actor who, String number) {
        policy.mayMakeList(who).orRefuse();
        LabApplication application = applications.numbered(number);
        return application.getState().isOutOfTurn() && seats.isFreeForAnybody(application.getCourse());
    }

    /**
     * Offers a seat once more to who declined one or let it pass, with the usual term. A second click is refused.
     *
     * @throws RuleViolation {@code enrolment.not-now}; {@code enrolment.no-seat-free} when none is free before the course starts, or somebody waits for it
     */
    public void offerAgain(Actor who, String number) {
        policy.mayMakeList(who).orRefuse();
        LabApplication application = applications.numbered(number);
        Course course = courses.lock(application.getCourse().id());
        seats.offerAgain(course, applications.lock(application));
        audit.record(who, "enrolment.offered-again", number, "");
    }
}
