package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.CourseCancelled;
import org.ordito.trame.CourseState;
import org.ordito.trame.Courses;

/** Planning, moving and cancelling lessons, and looking at the calendar. */
@ApplicationScoped
@Transactional
public class LessonDesk {

    @Inject
    private LessonPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private Lessons lessons;

    @Inject
    private Rooms rooms;

    @Inject
    private Occupancy occupancy;

    @Inject
    private LessonMessages messages;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Event<LessonChanged> lessonChanged;

    @Inject
    private Clock clock;

    /** The lessons of a course in their order, also those cancelled: all, or a teacher's own. */
    public List<Lesson> calendar(Actor who, String slug) {
        policy.maySeeCalendar(who).orRefuse();
        List<Lesson> all = lessons.of(courses.withSlug(slug));
        return policy.seesAll(who) ? all : all.stream().filter(lesson -> lesson.isOf(who)).toList();
    }

    /** The lessons that everybody may see, in their order, also those cancelled. @throws org.ordito.platform.NotFound if everybody may see no such course */
    public List<Lesson> days(String slug) {
        policy.maySeeDays().orRefuse();
        return lessons.of(courses.published(slug));
    }

    public Lesson open(Actor who, String publicId) {
        policy.mayPlan(who).orRefuse();
        return lessons.named(publicId);
    }

    /** Who may teach. */
    public List<Person> teachers(Actor who) {
        policy.mayPlan(who).orRefuse();
        return people.withRole(Role.TEACHER);
    }

    /** The names of those who teach these lessons, by account. */
    public Map<String, String> teachers(Actor who, List<Lesson> of) {
        policy.maySeeCalendar(who).orRefuse();
        return people.names(of.stream().map(Lesson::getTeacher).distinct().toList());
    }

    /**
     * Plans lessons, all of them or none. Learners and teacher are told of those ahead.
     *
     * @throws RuleViolation {@code lessons.room-taken}, {@code lessons.teacher-taken}, {@code lessons.course-taken}; or beside a field
     */
    public int plan(Actor who, String slug, List<LessonTime> times, LessonRequest request) {
        policy.mayPlan(who).orRefuse();
        Course course = courses.hold(courses.withSlug(slug));
        requirePlannable(course);
        Room room = rooms.coded(request.room());
        String teacher = requiredTeacher(request.teacher());
        List<Lesson> planned = times.stream().map(time -> new Lesson(course, time, room, teacher, request.subject())).toList();
        planned.forEach(lessons::add);
        take(planned);
        audit.record(who, "lesson.planned", slug, String.valueOf(planned.size()));
        messages.planned(planned.stream().filter(lesson -> lesson.getStartsAt().isAfter(clock.instant())).sorted(Comparator.comparing(Lesson::getStartsAt)).toList());
        changed.fire(new PublicContentChanged());
        return planned.size();
    }

    /** Moves a lesson in time or place, and learners are told, or gives it to another teacher, and both teachers are; of what is over nobody is. @param read version that the page was filled from */
    public void move(Actor who, String publicId, int read, LessonTime time, LessonRequest request) {
        policy.mayPlan(who).orRefuse();
        Lesson lesson = lessons.lock(publicId);
        requirePlannable(courses.hold(lesson.getCourse()));
        LessonTime before = lesson.getTime();
        Room roomBefore = lesson.getRoom();
        String teacherBefore = lesson.getTeacher();
        occupancy.free(lesson);
        lesson.move(read, time, rooms.coded(request.room()), requiredTeacher(request.teacher()), request.subject());
        take(List.of(lesson));
        audit.record(who, "lesson.moved", lesson.getCourse().getSlug(), RomeTime.minute(before.from()) + " > " + RomeTime.minute(time.from()));
        if (before.from().isAfter(clock.instant()) || time.from().isAfter(clock.instant())) {
            messages.changed(lesson, before, roomBefore, teacherBefore);
        }
        if (!before.equals(time)) {
            lessonChanged.fire(new LessonChanged(lesson));
        }
        changed.fire(new PublicContentChanged());
    }

    /** Cancels a lesson; learners are told why. */
    public void cancel(Actor who, String publicId, int read, String reason) {
        policy.mayPlan(who).orRefuse();
        Lesson lesson = lessons.lock(publicId);
        lesson.cancel(read, reason);
        occupancy.free(lesson);
        audit.record(who, "lesson.cancelled", lesson.getCourse().getSlug(), RomeTime.minute(lesson.getStartsAt()));
        messages.cancelled(lesson);
        lessonChanged.fire(new LessonChanged(lesson));
        changed.fire(new PublicContentChanged());
    }

    /** A course is called off: its rooms and teachers are free. Learners are told of the course. */
    void courseCancelled(@Observes CourseCancelled event) {
        lessons.of(event.course()).forEach(lesson -> {
            lesson.courseCancelled(event.course().getReason());
            occupancy.free(lesson);
            lessonChanged.fire(new LessonChanged(lesson));
        });
    }

    /** A teacher's lessons that have begun and whose register is still open, oldest first. */
    public List<Lesson> toKeep(Actor who) {
        policy.mayTeach(who).orRefuse();
        return lessons.toKeep(who, clock.instant());
    }

    /** A teacher's lessons that are ahead. @param after key of the slice before; null for the first */
    public Slice<Lesson> ahead(Actor who, String after) {
        policy.mayTeach(who).orRefuse();
        return lessons.ahead(who, clock.instant(), after);
    }

    /** A teacher's lessons whose register is closed. @param after key of the slice before; null for the first */
    public Slice<Lesson> kept(Actor who, String after) {
        policy.mayTeach(who).orRefuse();
        return lessons.kept(who, clock.instant(), after);
    }

    private void take(List<Lesson> planned) {
        if (!occupancy.take(planned)) {
            throw planned.stream().flatMap(lesson -> occupancy.inTheWayOf(lesson).stream().map(other -> taken(lesson, other))).findFirst()
                    .orElseGet(() -> new RuleViolation("lessons.taken").at("day"));
        }
    }

    private RuleViolation taken(Lesson lesson, Lesson other) {
        Words when = Words.minute(other.getStartsAt());
        String course = other.getCourse().getTitle();
        if (lesson.getCourse().id().equals(other.getCourse().id())) {
            return new RuleViolation("lessons.course-taken", when).at("day");
        }
        if (lesson.getRoom().id().equals(other.getRoom().id())) {
            return new RuleViolation("lessons.room-taken", lesson.getRoom().getName(), when, course).at("room");
        }
        return new RuleViolation("lessons.teacher-taken", people.named(other.getTeacher()).getName(), when, course).at("teacher");
    }

    private String requiredTeacher(String account) {
        return people.find(String.valueOf(account)).map(Person::asActor).filter(person -> person.is(Role.TEACHER)).map(Actor::username)
                .orElseThrow(() -> new RuleViolation("lessons.teacher").at("teacher"));
    }

    private static void requirePlannable(Course course) {
        if (!course.getState().isPublic() || course.getState() == CourseState.ENDED || course.getState() == CourseState.CANCELLED) {
            throw new RuleViolation("lessons.not-plannable");
        }
    }
}
