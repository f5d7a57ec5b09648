package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CoursePlan;
import org.ordito.trame.CourseState;
import org.ordito.trame.CourseText;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.PointsDesk;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;
import org.ordito.trame.lessons.RoomDesk;

/** A course of the lab of its own for each test, people who have a place in it, and what they need for lessons. */
@ApplicationScoped
public class LabScene {

    static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));

    static final SituationAnswers NOTHING_SAID = new SituationAnswers(Answer.DECLINED, null, Answer.DECLINED, Work.DECLINED, Answer.DECLINED, Answer.DECLINED);

    @Inject
    private Scene scene;

    @Inject
    private CourseDesk courses;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private ListDesk lists;

    @Inject
    private PointsDesk points;

    @Inject
    private RoomDesk rooms;

    @Inject
    private Clock clock;

    /**
     * @param course  its slug; it starts in 40 days
     * @param people  who have accepted their seats
     * @param numbers of their enrolments, in the same order
     */
    public record Learners(String course, List<Actor> people, List<String> numbers) {
    }

    public Learners learners(int many) throws Exception {
        return learners(citizens(many));
    }

    /** A place for this person in a course more. @return the number of their enrolment */
    public String another(Actor person) throws Exception {
        return learners(List.of(person)).numbers().get(0);
    }

    /** Enrolment in this course is over, and its list is to be made. */
    public void closes(String course) throws Exception {
        scene.moveClockPast(courses.open(COORDINATOR, course).getEnrolmentClosesAt());
        scene.eventually("enrolment is closed", () -> courses.open(COORDINATOR, course).getState() == CourseState.LISTING);
    }

    /** A course with its list: so many seats are offered, and nobody has answered yet. */
    public Learners listed(int seats, int many) throws Exception {
        return listed(seats, citizens(many));
    }

    private List<Actor> citizens(int many) throws Exception {
        List<Actor> people = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            people.add(scene.citizen());
        }
        return people;
    }

    private Learners learners(List<Actor> people) throws Exception {
        Learners learners = listed(people.size(), people);
        for (int i = 0; i < people.size(); i++) {
            enrolments.answer(people.get(i), learners.numbers().get(i), true);
        }
        return learners;
    }

    private Learners listed(int seats, List<Actor> people) throws Exception {
        String course = publishedCourse(seats);
        List<String> numbers = people.stream().map(person -> enrolled(person, course)).toList();
        publishList(course);
        return new Learners(course, people, numbers);
    }

    /** The day on which the list of a course is due. */
    public LocalDate listDay(String course) {
        return RomeTime.dayOf(courses.open(COORDINATOR, course).getListDueAt());
    }

    /** Enrolment is over, and the seats are offered. */
    public void publishList(String course) throws Exception {
        closes(course);
        lists.publish(COORDINATOR, course, courses.open(COORDINATOR, course).getVersion(), points.version(COORDINATOR));
    }

    /** The same, with the course begun. */
    public Learners running(int many) throws Exception {
        Learners learners = learners(many);
        begin(learners.course());
        return learners;
    }

    /** What registers name them by, in the same order. */
    public List<String> ids(Learners learners) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < learners.people().size(); i++) {
            ids.add(enrolments.open(learners.people().get(i), learners.numbers().get(i)).getPublicId());
        }
        return ids;
    }

    /** The course begins. */
    public void begin(String course) throws Exception {
        scene.moveClockPast(RomeTime.startOf(courses.open(COORDINATOR, course).getStartsOn()));
        scene.eventually("the course runs", () -> courses.open(COORDINATOR, course).getState() == CourseState.RUNNING);
    }

    /** With an account. */
    public Actor teacher() throws Exception {
        Actor teacher = new Actor(Scene.unique("teacher"), "A teacher", Set.of(Role.TEACHER));
        scene.giveAccount(teacher);
        return teacher;
    }

    /** @return its code */
    public String room() {
        return rooms.add(COORDINATOR, Scene.unique("Room"), 12).getCode();
    }

    private String enrolled(Actor person, String course) {
        return enrolled(person, course, null);
    }

    /** Enrols with a telephone and, if there is one, an address; of their life they say nothing. @return the number */
    public String enrolled(Actor person, String course, String email) {
        return enrolled(person, course, email, NOTHING_SAID);
    }

    /** The same, with something said. */
    public String enrolled(Actor person, String course, String email, SituationAnswers answers) {
        return enrolments.send(person, draft(person, course, email, answers), clock.instant()).getNumber();
    }

    /** All of it written, and not sent. @return its public id */
    public String draft(Actor person, String course, String email, SituationAnswers answers) {
        String draft = enrolments.begin(person, course).getPublicId();
        enrolments.writeContact(person, draft, new Contact("A person", LocalDate.of(1990, 1, 1), email, "095 000 0000"));
        enrolments.writeAnswers(person, draft, answers);
        return draft;
    }

    /** Starts in 40 days and lasts 20. @return its slug */
    public String publishedCourse(int seats) {
        return publishedCourse(seats, 0);
    }

    /** @param reservedPercent of the seats, kept for the social services */
    public String publishedCourse(int seats, int reservedPercent) {
        String slug = Scene.unique("course");
        courses.draft(COORDINATOR, slug, "A course");
        Instant now = clock.instant();
        LocalDate starts = RomeTime.dayOf(now).plusDays(40);
        courses.write(COORDINATOR, slug, courses.open(COORDINATOR, slug).getVersion(), new CourseText("A course", "In short", "All of it", "For all", "The lab", "Mornings"),
                new CoursePlan(4, seats, reservedPercent, 5, now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)), starts, starts.plusDays(20)));
        courses.publish(COORDINATOR, slug, courses.open(COORDINATOR, slug).getVersion());
        return slug;
    }
}
