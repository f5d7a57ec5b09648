package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;

/** Gives away the seats of a course, with the course locked: as many as are free, to whoever comes next. */
@ApplicationScoped
public class Seats {

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private TrameProcess process;

    @Inject
    private Clock clock;

    /** Offers what is free. @param course locked before */
    public void offerFree(Course course) {
        Instant now = clock.instant();
        if (!hasSeatToOffer(course, now)) {
            return;
        }
        Instant until = course.offerUntil(now);
        long reservedHeld = applications.countReservedSeats(course);
        List<LabApplication> next = SeatOrder.next(applications.waiting(course), course.getFreeSeats(), course.reservedSeats() - (int) reservedHeld);
        if (next.isEmpty() || !courses.takeSeats(course, next.size())) {
            return;
        }
        next.forEach(application -> {
            application.offer(until, now);
            process.seatOffered(application.getNumber());
        });
    }

    private static boolean hasSeatToOffer(Course course, Instant now) {
        return course.getState().isOffering() && course.getFreeSeats() > 0 && course.offerUntil(now).isAfter(now);
    }

    /** Whether a seat is free that nobody waits for. */
    boolean isFreeForAnybody(Course course) {
        return hasSeatToOffer(course, clock.instant()) && applications.waiting(course).isEmpty();
    }

    /** Offers such a seat to who declined one or let it pass. @param course locked before @throws RuleViolation {@code enrolment.no-seat-free} */
    void offerAgain(Course course, LabApplication application) {
        if (!isFreeForAnybody(course) || !courses.takeSeats(course, 1)) {
            throw new RuleViolation("enrolment.no-seat-free");
        }
        application.offerAgain(course.offerUntil(clock.instant()), clock.instant());
        process.seatOfferedAgain(application.getNumber(), application.id(), course);
    }

    /** A seat that was held is free again, and goes to the next. @param course locked before */
    void giveBack(Course course) {
        courses.giveSeatBack(course);
        offerFree(course);
    }
}
