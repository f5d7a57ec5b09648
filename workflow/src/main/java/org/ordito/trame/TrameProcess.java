package org.ordito.trame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** What we tell the processes of Trame: a course's life, and somebody's enrolment in it. */
@ApplicationScoped
public class TrameProcess {

    @Inject
    private Processes processes;

    public void published(Course course) {
        processes.start("lab-course", course.getSlug(), Map.of("courseId", course.id()));
    }

    /** Enrolment closes later. */
    public void enrolmentMoved(Course course) {
        processes.correlate("Msg_EnrolmentMoved", course.getSlug());
    }

    /**
     * Its first or its last day is another: the timer waits anew.
     *
     * @throws RuleViolation {@code course.days-fixed} where a timer waits that cannot: of a course that began by an earlier diagram
     */
    public void daysMoved(Course course) {
        boolean isAwaited = processes.correlateIfAwaited("Msg_CourseMoved", course.getSlug());
        boolean hasTimer = course.getState() == CourseState.OFFERING || course.getState() == CourseState.RUNNING;
        if (hasTimer && !isAwaited) {
            throw new RuleViolation("course.days-fixed");
        }
    }

    /** The course's own process and every enrolment in it end. */
    public void cancelled(Course course) {
        processes.correlateAll("Msg_CourseCancelled", "courseId", course.id());
    }

    public void enrolled(String number, Long applicationId, Course course) {
        processes.start("lab-enrolment", number, Map.of("labApplicationId", applicationId, "courseId", course.id()));
    }

    /** The list is published: every enrolment asks where it stands. */
    public void listPublished(Course course, Actor who) {
        processes.complete(course.getSlug(), "Task_MakeList", who);
        processes.correlateAll("Msg_ListPublished", "courseId", course.id());
    }

    /** Somebody who waited is offered a seat. */
    public void seatOffered(String number) {
        processes.correlateIfAwaited("Msg_SeatOffered", number);
    }

    /** Somebody who had declined a seat, or let it pass, is offered one: their enrolment begins anew, with its list behind it. */
    public void seatOfferedAgain(String number, Long applicationId, Course course) {
        enrolled(number, applicationId, course);
        processes.correlate("Msg_ListPublished", number);
    }

    /** The offer was answered, by whoever holds its code or is signed in. */
    public void offerAnswered(String number) {
        processes.completeForAnybody(number, "Task_AnswerOffer");
    }

    /** An enrolment is joined to an account: what waits on it, and on what follows from it, waits for that person. */
    public void joined(String number, String account) {
        processes.give(number, Role.LAB_COORDINATOR, account);
    }

    /** Somebody goes: before the list, while waiting, or from a seat. */
    public void left(String number) {
        processes.correlate("Msg_Left", number);
    }

    /** An enrolment does not count. */
    public void excluded(String number) {
        processes.correlate("Msg_Excluded", number);
    }

    public void started(Long courseId) {
        processes.correlateAll("Msg_CourseStarted", "courseId", courseId);
    }

    /** Certificates are issued. @return whether the course's end was waiting for it; later ones concern it no more */
    public boolean certificatesIssued(Course course, Actor who) {
        boolean awaited = processes.isOpen(course.getSlug(), "Task_IssueCertificates");
        if (awaited) {
            processes.complete(course.getSlug(), "Task_IssueCertificates", who);
        }
        return awaited;
    }
}
