package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;

/** Somebody leaves a course that runs: their seat is free, and who had a place has none any more. Who comes back takes a seat again. */
@ApplicationScoped
public class Leaving {

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private Seats seats;

    @Inject
    private Event<PlaceLeft> placeLeft;

    @Inject
    private Clock clock;

    /** @param course locked before @param applicationId of their enrolment @param on their last day */
    public void leave(Course course, Long applicationId, LocalDate on) {
        LabApplication application = applications.lock(applications.get(applicationId));
        application.leave(on, clock.instant());
        seats.giveBack(course);
        placeLeft.fire(new PlaceLeft(application.participant().key()));
    }

    /** @param course locked before @throws RuleViolation {@code enrolment.no-seat-free} */
    public void comeBack(Course course, Long applicationId) {
        applications.lock(applications.get(applicationId)).comeBack(clock.instant());
        if (!courses.takeSeats(course, 1)) {
            throw new RuleViolation("enrolment.no-seat-free");
        }
    }
}
