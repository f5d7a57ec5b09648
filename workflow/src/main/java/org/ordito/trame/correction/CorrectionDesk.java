package org.ordito.trame.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.CourseChange;
import org.ordito.trame.CourseCorrection;
import org.ordito.trame.CoursePolicy;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;
import org.ordito.trame.Written;
import org.ordito.trame.enrolment.Seats;
import org.ordito.trame.lessons.Lessons;

/** The coordinator corrects a published course, with a reason that stays with the lab; whoever has enrolled is told what changes for them. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {

    /** With the names of what changes it fits into the legal trail. */
    private static final int LONGEST_REASON = 400;

    @Inject
    private CoursePolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private Lessons lessons;

    @Inject
    private Seats seats;

    @Inject
    private CorrectionMessages messages;

    @Inject
    private TrameProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /** What would change; nothing is changed yet. @throws RuleViolation beside the field, as {@link #correct} would */
    public List<CourseChange> preview(Actor who, String slug, int read, CourseCorrection correction) {
        policy.mayLead(who).orRefuse();
        Course course = courses.withSlug(slug);
        StaleEdit.unlessSame(read, course.getVersion());
        List<CourseChange> changes = correction.changes(course, clock.instant());
        requireLessonsWithin(course, correction);
        return changes;
    }

    /**
     * Corrects it; seats more are offered at once to who waits.
     *
     * @param read version of the course that was read before
     * @throws RuleViolation {@code course.nothing-changes}, {@code course.not-correctable}, {@code course.days-fixed}, or beside a field
     */
    public void correct(Actor who, String slug, int read, CourseCorrection correction, String reason) {
        policy.mayLead(who).orRefuse();
        Course course = courses.lock(slug);
        List<CourseChange> changes = course.correct(read, correction, clock.instant());
        requireLessonsWithin(course, correction);
        String why = Written.required(reason, LONGEST_REASON, "course.correction-reason", "reason");
        audit.record(who, "course.corrected", slug, changes.stream().map(CourseChange::field).collect(Collectors.joining(", ")) + ": " + why);
        messages.corrected(course, changes);
        seats.offerFree(course);
        if (changes.stream().anyMatch(CourseChange::isDay)) {
            process.daysMoved(course);
        }
        changed.fire(new PublicContentChanged());
    }

    private void requireLessonsWithin(Course course, CourseCorrection correction) {
        lessons.outside(course, correction.startsOn(), correction.endsOn()).ifPresent(lesson -> {
            boolean isBefore = lesson.getTime().day().isBefore(correction.startsOn());
            throw new RuleViolation("course.lesson-outside", Words.minute(lesson.getStartsAt())).at(isBefore ? "startsOn" : "endsOn");
        });
    }
}
