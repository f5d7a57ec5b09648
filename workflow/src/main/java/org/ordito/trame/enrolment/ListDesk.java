package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;

/** Who has enrolled in a course, and the list that is made of them. */
@ApplicationScoped
@Transactional
public class ListDesk {

    private static final int SLICE = 50;

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private Checks checks;

    @Inject
    private CourseList list;

    @Inject
    private PointsTable table;

    @Inject
    private Seats seats;

    @Inject
    private TrameProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /** Everybody who has sent an enrolment in this course. @param after key of the slice before; null for the first */
    public Slice<LabApplication> enrolments(Actor who, String slug, String after) {
        policy.maySeeNames(who).orRefuse();
        return Slice.of(applications.all(courses.withSlug(slug), after == null ? "" : after, SLICE + 1), SLICE, LabApplication::getNumber);
    }

    /** Who of these was asked for documents that are needed, and whether all of them came, by the enrolment's number; which ones is not said here. */
    public Map<String, Boolean> asked(Actor who, List<LabApplication> of) {
        policy.maySeeNames(who).orRefuse();
        return checks.asked(of).entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(asked -> asked.settled() != Settlement.NOT_NEEDED))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream().noneMatch(AskedDocument::isOwed)));
    }

    /** How many have sent one for each of these courses and not left, by the course's slug; none where nobody has. */
    public Map<String, Long> counts(Actor who, List<Course> of) {
        policy.mayCount(who).orRefuse();
        return applications.countOpen(of);
    }

    /** What somebody said about their life, and the points that it gives: each look is recorded. */
    public SituationSeen look(Actor who, String number) {
        policy.mayMakeList(who).orRefuse();
        LabApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        audit.record(who, "enrolment.situation-seen", number, "");
        Course course = application.getCourse();
        CountedAnswers said = CountedAnswers.of(applications.situation(application));
        Map<Question, AnswerCheck> found = checks.of(application);
        int version = course.getPointsVersion() == null ? table.currentVersion() : course.getPointsVersion();
        LocalDate day = RomeTime.dayOf(course.getEnrolmentClosesAt());
        return new SituationSeen(application, said.answers(), table.pointsFor(said, application.getContact().birthDate(), day, version),
                table.pointsFor(said.after(found.values()), application.getContact().birthDate(), day, version), found, checks.asked(application), checks.exclusion(application).orElse(null),
                applications.isForgotten(application));
    }

    /** The list as it would be published now, in its order, with who would be offered a seat: names beside points, so that each look is recorded. */
    public List<ListLine> preview(Actor who, String slug) {
        policy.mayMakeList(who).orRefuse();
        Course course = courses.withSlug(slug);
        List<ListEntry> entries = list.compute(course, table.currentVersion());
        audit.record(who, "course.list-seen", slug, "");
        List<LabApplication> inOrder = entries.stream().map(ListEntry::application).toList();
        Set<LabApplication> seated = new HashSet<>(SeatOrder.next(inOrder, course.getFreeSeats(), course.reservedSeats()));
        Map<Contact.Likeness, List<String>> alike = inOrder.stream().collect(Collectors.groupingBy(application -> application.getContact().likeness(),
                Collectors.mapping(LabApplication::getNumber, Collectors.toList())));
        return entries.stream().map(entry -> line(entry, seated.contains(entry.application()), alike.get(entry.application().getContact().likeness()))).toList();
    }

    private static ListLine line(ListEntry entry, boolean seat, List<String> alike) {
        String number = entry.application().getNumber();
        return new ListLine(number, entry.application().getContact().name(), entry.points(), seat, alike.stream().filter(other -> !other.equals(number)).toList());
    }

    /** How many documents people still have time to give, and have not: whoever publishes now does not wait for them. */
    public long countAwaited(Actor who, String slug) {
        policy.mayMakeList(who).orRefuse();
        return checks.countAwaited(courses.withSlug(slug), RomeTime.dayOf(clock.instant()));
    }

    /** The published list with names and points: each look is recorded. @param after position of the last line before; null for the first slice */
    public Slice<LabApplication> published(Actor who, String slug, String after) {
        policy.maySeeNames(who).orRefuse();
        audit.record(who, "course.list-seen", slug, "");
        int from = after == null ? 1 : (int) Math.min(Slice.number(after), Integer.MAX_VALUE - 1) + 1;
        return Slice.of(applications.list(courses.withSlug(slug), from, SLICE + 1), SLICE, application -> String.valueOf(application.getPlace().getPosition()));
    }

    /**
     * Publishes the list and offers the seats in its order.
     *
     * @param read       version of the course that was read before: another one once an answer was checked meanwhile
     * @param pointsRead version of the table of points by which the preview was computed
     * @throws RuleViolation {@code course.not-listing}; {@code course.list-too-late} once it should have started
     */
    public void publish(Actor who, String slug, int read, int pointsRead) {
        policy.mayMakeList(who).orRefuse();
        Course course = courses.lock(slug);
        StaleEdit.unlessSame(read, course.getVersion());
        Instant now = clock.instant();
        if (!RomeTime.dayOf(now).isBefore(course.getStartsOn())) {
            throw new RuleViolation("course.list-too-late");
        }
        int version = table.currentVersion();
        StaleEdit.unlessSame(pointsRead, version);
        List<ListEntry> entries = list.compute(course, version);
        course.listPublished(version, now);
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).application().listed(i + 1, entries.get(i).points(), now);
        }
        seats.offerFree(course);
        List<LabApplication> waiting = entries.stream().map(ListEntry::application).filter(application -> application.getState() == EnrolmentState.WAITING).toList();
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).getPlace().waits(i + 1);
        }
        audit.record(who, "course.list-published", slug, entries.size() + ", points " + version);
        process.listPublished(course, who);
        changed.fire(new PublicContentChanged());
    }
}
