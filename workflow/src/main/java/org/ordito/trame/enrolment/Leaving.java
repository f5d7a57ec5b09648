package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ordito.trame.Course;

/** Somebody leaves a course that runs: their seat is free, and who had a place has none any more. */
@ApplicationScoped
public class Leaving {

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
}
