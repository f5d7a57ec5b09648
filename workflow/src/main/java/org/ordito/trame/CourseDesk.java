package org.ordito.trame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Slug;

/** Writing, publishing, extending and cancelling the courses of the lab. */
@ApplicationScoped
@Transactional
public class CourseDesk {

    @Inject
    private CoursePolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private TrameProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Event<CoursePublished> published;

    @Inject
    private Event<CourseCancelled> cancelled;

    @Inject
    private Clock clock;

    /** Every course, newest first. @param after key of the slice before; null for the first */
    public Slice<Course> all(Actor who, String after) {
        policy.maySeeAll(who).orRefuse();
        return courses.all(after);
    }

    public Course open(Actor who, String slug) {
        policy.maySeeAll(who).orRefuse();
        return courses.withSlug(slug);
    }

    /** What keeps a course from being published. */
    public List<RuleViolation> gaps(Actor who, Course course) {
        policy.maySeeAll(who).orRefuse();
        return course.gaps(clock.instant());
    }

    /** @throws RuleViolation {@code course.slug}, {@code course.slug-taken} */
    public Course draft(Actor who, String slug, String title) {
        policy.mayLead(who).orRefuse();
        if (!Slug.isOne(slug)) {
            throw new RuleViolation("course.slug").at("slug");
        }
        if (courses.find(slug).isPresent()) {
            throw new RuleViolation("course.slug-taken").at("slug");
        }
        if (title == null || title.isBlank() || title.length() > CourseText.TITLE) {
            throw new RuleViolation("course.missing.title").at("title");
        }
        Course course = new Course(slug, title.strip());
        courses.add(course);
        audit.record(who, "course.drafted", slug, "");
        return course;
    }

    /** @param read version of the course that was read before */
    public void write(Actor who, String slug, int read, CourseText text, CoursePlan plan) {
        policy.mayLead(who).orRefuse();
        courses.lock(slug).write(read, text, plan);
        audit.record(who, "course.written", slug, "");
    }

    public void publish(Actor who, String slug, int read) {
        policy.mayLead(who).orRefuse();
        Course course = courses.lock(slug);
        course.publish(read, clock.instant());
        audit.record(who, "course.published", slug, "");
        process.published(course);
        published.fire(new CoursePublished(course));
        changed.fire(new PublicContentChanged());
    }

    /** Gives people more time to enrol. @throws RuleViolation {@code course.extension-range}, {@code course.enrolment-over} */
    public void extendEnrolment(Actor who, String slug, int read, Instant until) {
        policy.mayLead(who).orRefuse();
        Course course = courses.lock(slug);
        course.extendEnrolment(read, until, clock.instant());
        audit.record(who, "course.extended", slug, RomeTime.minute(until));
        process.enrolmentMoved(course);
        changed.fire(new PublicContentChanged());
    }

    /** Calls a course off; whoever has enrolled is told why. */
    public void cancel(Actor who, String slug, int read, String reason) {
        policy.mayLead(who).orRefuse();
        Course course = courses.lock(slug);
        course.cancel(read, reason);
        audit.record(who, "course.cancelled", slug, reason);
        cancelled.fire(new CourseCancelled(course));
        process.cancelled(course);
        changed.fire(new PublicContentChanged());
    }
}
