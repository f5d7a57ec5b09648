package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;

/** What the process of somebody's enrolment asks and orders. */
@Named("enrolmentSteps")
@ApplicationScoped
public class EnrolmentSteps {

    @Inject
    private LabApplications applications;

    @Inject
    private Courses courses;

    @Inject
    private Seats seats;

    @Inject
    private EnrolmentMessages messages;

    @Inject
    private Clock clock;

    public boolean isOffered(Long labApplicationId) {
        return applications.get(labApplicationId).getState() == EnrolmentState.OFFERED;
    }

    /** The message with the code that answers the offer. */
    public void tellOffer(Long labApplicationId) {
        LabApplication application = applications.get(labApplicationId);
        messages.offer(application, applications.newCode(application));
    }

    public Date offerRemindAt(Long labApplicationId) {
        return Date.from(applications.get(labApplicationId).offerRemindAt());
    }

    /** Half of the term has passed without an answer: they are written to once more, and the coordinator sees whom to call. */
    public void remindOffer(Long labApplicationId) {
        LabApplication locked = applications.lock(applications.get(labApplicationId));
        if (locked.remindOffer(clock.instant())) {
            messages.remindOffer(locked, applications.newCode(locked));
        }
    }

    /** Account of who enrols; null for somebody without one, whom the coordinator calls. */
    public String applicant(Long labApplicationId) {
        return applications.get(labApplicationId).getApplicant();
    }

    public Date offerUntil(Long labApplicationId) {
        return Date.from(applications.get(labApplicationId).getOfferUntil());
    }

    /** The offer was not answered in time: the seat goes to the next. */
    public void expire(Long labApplicationId) {
        LabApplication application = applications.get(labApplicationId);
        Course course = courses.lock(application.getCourse().id());
        LabApplication locked = applications.lock(application);
        if (locked.expire(clock.instant())) {
            messages.ended(locked);
            seats.giveBack(course);
        }
    }

    public boolean isEnrolled(Long labApplicationId) {
        return applications.get(labApplicationId).getState() == EnrolmentState.ENROLLED;
    }

    public void tellEnrolled(Long labApplicationId) {
        messages.enrolled(applications.get(labApplicationId));
    }

    public void tellWaiting(Long labApplicationId) {
        messages.waiting(applications.get(labApplicationId));
    }

    /** The course starts without a seat for them. */
    public void tellNoSeat(Long labApplicationId) {
        LabApplication application = applications.get(labApplicationId);
        application.noSeat(clock.instant());
        messages.ended(application);
    }

    /** They left or declined: the use case has moved the state before. */
    public void tellLeft(Long labApplicationId) {
        messages.left(applications.get(labApplicationId));
    }

    /** It does not count: the use case has moved the state before. */
    public void tellExcluded(Long labApplicationId) {
        messages.excluded(applications.get(labApplicationId));
    }

    public void tellCancelled(Long labApplicationId) {
        LabApplication application = applications.get(labApplicationId);
        application.courseCancelled(clock.instant());
        messages.ended(application);
    }
}
