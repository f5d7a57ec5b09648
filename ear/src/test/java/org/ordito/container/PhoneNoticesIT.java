package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CourseState;
import org.ordito.trame.completion.CertificateDesk;
import org.ordito.trame.completion.OpinionDesk;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.LabEnrolmentDesk;
import org.ordito.trame.enrolment.PersonToCall;
import org.ordito.trame.enrolment.PhoneNoticeDesk;
import org.ordito.trame.enrolment.Settlement;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.Presence;
import org.ordito.trame.register.RegisterDesk;
import org.ordito.trame.register.SentMark;

/** Who left a telephone alone is told what others are written, and nothing else, as server, engine and database carry it. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PhoneNoticesIT {

    private static final Mark ABSENT = new Mark(Presence.ABSENT, null, null);

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private CourseDesk courses;

    @Inject
    private LabEnrolmentDesk counter;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private CheckDesk checks;

    @Inject
    private LessonDesk lessons;

    @Inject
    private RegisterDesk registers;

    @Inject
    private CertificateDesk certificates;

    @Inject
    private OpinionDesk opinions;

    @Inject
    private PhoneNoticeDesk notices;

    @Inject
    private Clock clock;

    private String course;

    @Test
    void whatIsWrittenToOthersWaitsForACallUntilTheyAreTold() throws Exception {
        course = lab.publishedCourse(1);
        String first = byPhone("First");
        String waiting = byPhone("Second");
        String written = lab.enrolled(scene.citizen(), course, null);
        lab.publishList(course);
        assertThat(said(first)).as("a seat that is offered has a list of its own").isEmpty();

        assertThat(said(waiting)).containsExactly("Sei in lista d’attesa: A course");
        courses.cancel(COORDINATOR, course, courses.open(COORDINATOR, course).getVersion(), "The roof leaks");

        assertThat(said(waiting)).as("not that they wait, too").containsExactly("Corso annullato: A course");
        assertThat(said(written)).as("who has an account").isEmpty();
        assertThat(notices.countPeople(COORDINATOR, course)).isEqualTo(2);
        PersonToCall call = of(waiting).get(0);
        assertThat(call.notice().getBody()).contains("The roof leaks");
        assertThat(call.application().getPhone()).isEqualTo("095 000 0000");

        long all = notices.count(COORDINATOR);
        Callable<Void> told = () -> {
            notices.told(COORDINATOR, call.notice().getPublicId());
            return null;
        };
        assertThat(both.refused(told, told)).as("a double click").isZero();
        assertThat(said(waiting)).isEmpty();
        assertThat(notices.count(COORDINATOR)).isEqualTo(all - 1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.told-by-phone' AND detail = ''", waiting)).isEqualTo(1);
    }

    @Test
    void aChangedLessonAndTheEndOfTheCourseAreToldAndNoOpinionIsAsked() throws Exception {
        course = lab.publishedCourse(1);
        String number = byPhone("Only");
        lab.publishList(course);
        enrolments.answer(COORDINATOR, number, true);
        assertThat(said(number)).as("what they have just heard").isEmpty();
        Actor teacher = lab.teacher();
        Lesson lesson = plannedLesson(teacher);
        LessonRequest request = new LessonRequest(lesson.getRoom().getCode(), teacher.username(), "First");
        lessons.move(COORDINATOR, lesson.getPublicId(), lesson.getVersion(), LessonTime.of(lesson.getTime().day(), LocalTime.of(9, 0), LocalTime.of(13, 0)), request);
        assertThat(said(number)).containsExactly("Una nuova lezione: A course", "Lezione spostata: A course");

        scene.moveClockPast(RomeTime.startOf(courses.open(COORDINATOR, course).getEndsOn().plusDays(1)));
        scene.eventually("the course has ended", () -> courses.open(COORDINATOR, course).getState() == CourseState.ENDED);
        registers.keep(teacher, lesson.getPublicId(), List.of(new SentMark(enrolments.open(COORDINATOR, number).getPublicId(), 0, ABSENT)));
        registers.close(teacher, lesson.getPublicId());
        certificates.issue(COORDINATOR, course);

        scene.eventually("they are told that there is no certificate", () -> said(number).contains("Fine del corso: A course"));
        assertThat(said(number)).as("questions after the course have a list of their own").containsExactly("Una nuova lezione: A course", "Lezione spostata: A course", "Fine del corso: A course");
        assertThat(opinions.results(COORDINATOR, course).asked()).as("who may answer").isZero();
    }

    @Test
    void nobodyIsCalledAboutADocumentThatIsNotOwedAnyMore() throws Exception {
        course = lab.publishedCourse(1);
        String number = byPhone("Only");
        LocalDate listDay = lab.listDay(course);
        checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, listDay.minusDays(1));
        checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, listDay);
        checks.askDocument(COORDINATOR, number, DocumentKind.WORK, listDay);
        assertThat(said(number)).as("once for each document, with its last day").hasSize(2).allMatch(subject -> subject.endsWith("ci serve un documento"));

        checks.settleDocument(COORDINATOR, number, DocumentKind.ISEE, Settlement.SEEN_ON_PAPER);
        assertThat(said(number)).hasSize(1);
        checks.settleDocument(COORDINATOR, number, DocumentKind.WORK, Settlement.NOT_NEEDED);
        assertThat(said(number)).as("they never heard that it was").isEmpty();

        checks.askDocument(COORDINATOR, number, DocumentKind.WORK, listDay);
        notices.told(COORDINATOR, of(number).get(0).notice().getPublicId());
        checks.settleDocument(COORDINATOR, number, DocumentKind.WORK, Settlement.NOT_NEEDED);
        assertThat(said(number)).singleElement().asString().endsWith("il documento non serve più");
    }

    @Test
    void onlyTheCoordinatorReadsWhomToCall() {
        Actor teacher = new Actor("teacher", "A teacher", Set.of(Role.TEACHER));

        assertThatThrownBy(() -> notices.waiting(teacher, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> notices.told(teacher, "any")).isInstanceOf(NotAllowed.class);
    }

    /** Enrols somebody with a telephone and nothing else. @return the number */
    private String byPhone(String name) {
        return counter.enrol(COORDINATOR, course, new Contact(name, LocalDate.of(1990, 1, 1), null, "095 000 0000"), Text.ITALIAN, LabScene.NOTHING_SAID, clock.instant()).getNumber();
    }

    private Lesson plannedLesson(Actor teacher) {
        LocalDate first = courses.open(COORDINATOR, course).getStartsOn();
        lessons.plan(COORDINATOR, course, List.of(LessonTime.of(first, LocalTime.of(15, 0), LocalTime.of(19, 0))), new LessonRequest(lab.room(), teacher.username(), "First"));
        return lessons.calendar(COORDINATOR, course).get(0);
    }

    private List<String> said(String number) {
        return of(number).stream().map(call -> call.notice().getSubject()).toList();
    }

    /** What somebody is to be told, the oldest first. */
    private List<PersonToCall> of(String number) {
        List<PersonToCall> all = new ArrayList<>();
        Slice<PersonToCall> slice = notices.waiting(COORDINATOR, null);
        all.addAll(slice.items());
        while (slice.next() != null) {
            slice = notices.waiting(COORDINATOR, slice.next());
            all.addAll(slice.items());
        }
        return all.stream().filter(call -> call.application().getNumber().equals(number)).toList();
    }
}
