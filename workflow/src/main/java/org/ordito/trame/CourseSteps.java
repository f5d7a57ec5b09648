package org.ordito.trame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RomeTime;

/** What the process of a course's life asks and orders. */
@Named("courseSteps")
@ApplicationScoped
public class CourseSteps {

    @Inject
    private Courses courses;

    @Inject
    private TrameProcess process;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Event<CourseStarted> started;

    @Inject
    private Event<CourseEnded> ended;

    public Date enrolmentClosesAt(Long courseId) {
        return Date.from(courses.get(courseId).getEnrolmentClosesAt());
    }

    public void closeEnrolment(Long courseId) {
        courses.lock(courseId).closeEnrolment();
        changed.fire(new PublicContentChanged());
    }

    public Date listDueAt(Long courseId) {
        return Date.from(courses.get(courseId).getListDueAt());
    }

    /** The start of its first day. */
    public Date startsAt(Long courseId) {
        return Date.from(RomeTime.startOf(courses.get(courseId).getStartsOn()));
    }

    /** It starts: nobody is offered a seat any more. */
    public void start(Long courseId) {
        Course course = courses.lock(courseId);
        course.start();
        process.started(courseId);
        started.fire(new CourseStarted(course));
        changed.fire(new PublicContentChanged());
    }

    /** The end of its last day. */
    public Date endsAt(Long courseId) {
        return Date.from(RomeTime.startOf(courses.get(courseId).getEndsOn().plusDays(1)));
    }

    public void end(Long courseId) {
        Course course = courses.lock(courseId);
        course.end();
        ended.fire(new CourseEnded(course));
        changed.fire(new PublicContentChanged());
    }
}
