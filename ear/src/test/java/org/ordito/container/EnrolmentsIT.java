package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.documents.VirusFound;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.GivenDocument;
import org.ordito.trame.enrolment.GivenDocumentDesk;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.ListLine;
import org.ordito.trame.enrolment.PointsDesk;
import org.ordito.trame.enrolment.PointsRule;
import org.ordito.trame.enrolment.ProposalDesk;
import org.ordito.trame.enrolment.PublishedList;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.WaitingLine;
import org.ordito.trame.enrolment.Work;

/** Enrolment as server, engine and database carry it: seats are never given twice, and state and process stay together. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class EnrolmentsIT {

    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    private static final Actor SERVICES = new Actor("services", "Social services", Set.of(Role.SOCIAL_SERVICES));

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
    private CourseDesk courses;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private GivenDocumentDesk papers;

    @Inject
    private Event<VirusFound> found;

    @Inject
    private ListDesk lists;

    @Inject
    private PublishedList published;

    @Inject
    private ProposalDesk proposals;

    @Inject
    private PointsDesk points;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce both;

    private final List<Actor> people = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private String course;

    @Test
    void seatsGoInTheOrderOfTheListAndPassOnWhenSomebodyDeclinesLeavesOrStaysSilent() throws Exception {
        listOf(2, 5);
        assertStates(EnrolmentState.OFFERED, EnrolmentState.OFFERED, EnrolmentState.WAITING, EnrolmentState.WAITING, EnrolmentState.WAITING);

        enrolments.answer(people.get(0), numbers.get(0), true);
        enrolments.answer(people.get(1), numbers.get(1), false);
        assertStates(EnrolmentState.ENROLLED, EnrolmentState.DECLINED, EnrolmentState.OFFERED, EnrolmentState.WAITING, EnrolmentState.WAITING);

        enrolments.withdraw(people.get(0), numbers.get(0));
        assertStates(EnrolmentState.WITHDRAWN, EnrolmentState.DECLINED, EnrolmentState.OFFERED, EnrolmentState.OFFERED, EnrolmentState.WAITING);

        scene.moveClockPast(state(2).getOfferUntil());
        scene.eventually("the seat of who stayed silent has passed on", () -> state(4).getState() == EnrolmentState.OFFERED);
        assertThat(state(2).getState()).isEqualTo(EnrolmentState.EXPIRED);
        assertSeatsCount();
    }

    @Test
    void whoLeaveAtTheSameMomentFreeASeatEachAndNoneIsGivenTwice() throws Exception {
        listOf(2, 4);

        both.refused(() -> {
            enrolments.answer(people.get(0), numbers.get(0), false);
            return null;
        }, () -> {
            enrolments.withdraw(people.get(1), numbers.get(1));
            return null;
        });

        assertStates(EnrolmentState.DECLINED, EnrolmentState.WITHDRAWN, EnrolmentState.OFFERED, EnrolmentState.OFFERED);
        assertSeatsCount();
    }

    @Test
    void twoWaitForOneSeatAndOneGetsIt() throws Exception {
        listOf(1, 3);

        Callable<Void> no = () -> {
            enrolments.answer(people.get(0), numbers.get(0), false);
            return null;
        };
        int refused = both.refused(no, no);

        assertThat(refused).as("the second click").isEqualTo(1);
        assertStates(EnrolmentState.DECLINED, EnrolmentState.OFFERED, EnrolmentState.WAITING);
        assertSeatsCount();
    }

    @Test
    void aSecondClickDoesNotPublishTheListAgain() throws Exception {
        enrolled(2, 3);
        lab.closes(course);
        int read = courses.open(COORDINATOR, course).getVersion();
        Callable<Void> publish = () -> {
            lists.publish(COORDINATOR, course, read, points.version(COORDINATOR));
            return null;
        };

        assertThat(both.refused(publish, publish)).isEqualTo(1);
        assertSeatsCount();
    }

    @Test
    void thePublishedListTellsNobodyWhoseSeatWasKeptForTheSocialServices() throws Exception {
        enrolled(2, 3, 50);
        String kept = proposals.propose(SERVICES, course, new Contact("Somebody", LocalDate.of(1990, 1, 1), null, "095 000 0000"), Locale.ITALIAN,
                new SituationAnswers(Answer.DECLINED, null, Answer.DECLINED, Work.DECLINED, Answer.DECLINED, Answer.DECLINED), clock.instant()).getNumber();
        lab.publishList(course);
        assertThat(lists.published(COORDINATOR, course, null).items()).extracting(LabApplication::getNumber).as("by points").endsWith(kept);

        List<String> seated = Stream.of(numbers.get(0), kept).sorted().toList();
        List<WaitingLine> waiting = List.of(new WaitingLine(1, numbers.get(1)), new WaitingLine(2, numbers.get(2)));
        Course now = courses.open(COORDINATOR, course);
        assertThat(published.seated(now)).isEqualTo(seated);
        assertThat(published.waiting(now, null).items()).isEqualTo(waiting);
        assertThat(published.waiting(now, "1").items()).isEqualTo(waiting.subList(1, 2));

        enrolments.answer(people.get(0), numbers.get(0), false);
        assertThat(state(1).getState()).isEqualTo(EnrolmentState.OFFERED);
        assertThat(published.seated(now)).as("who moves up is not shown").isEqualTo(seated);
        assertThat(published.waiting(now, null).items()).isEqualTo(waiting);
        assertThat(rows.count("audit_event", "action = 'course.list-seen' AND subject = ?", course)).isEqualTo(1);
    }

    @Test
    void aVirusInADocumentIsToldWithoutItsNameAndWhatIsTakenBackIsGone() throws Exception {
        enrolled(2, 1);
        papers.give(people.get(0), numbers.get(0), DocumentKind.OTHER, Scene.pdf(), "certificate of illness.pdf");
        GivenDocument given = papers.of(people.get(0), numbers.get(0)).get(0);

        scene.together(() -> found.fire(new VirusFound(given.getDocument())));

        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%contiene un virus'", numbers.get(0))).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND CONCAT(subject, body) LIKE '%illness%'", numbers.get(0))).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND detail LIKE '%illness%'", numbers.get(0))).isZero();
        papers.takeBack(people.get(0), given.getPublicId());
        assertThat(rows.count("stored_document", "id = ?", given.getDocument().id())).isZero();
    }

    @Test
    void theTableOfPointsIsChangedAsAVersionAndTheListFollowsIt() throws Exception {
        enrolled(1, 2);
        assertThat(lists.preview(COORDINATOR, course)).extracting(ListLine::points).containsExactly(30, 20);
        int before = points.version(COORDINATOR);
        List<PointsRule> shipped = points.rules(COORDINATOR);
        List<PointsRule> swapped = new ArrayList<>(shipped);
        swapped.set(0, new PointsRule("ISEE_1", 10_140, 1));
        try {
            points.change(COORDINATOR, before, swapped);
            assertThat(lists.preview(COORDINATOR, course)).extracting(ListLine::number).containsExactly(numbers.get(1), numbers.get(0));
            assertThat(points.rules(COORDINATOR)).isEqualTo(swapped);
        } finally {
            points.change(COORDINATOR, points.version(COORDINATOR), shipped);
        }

        assertThat(points.version(COORDINATOR)).isEqualTo(before + 2);
        assertThatThrownBy(() -> scene.together(() -> {
            points.change(COORDINATOR, before + 2, swapped);
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(points.rules(COORDINATOR)).isEqualTo(shipped);
    }

    @Test
    void nothingOfWhatPeopleSayOfTheirLivesGoesElsewhere() throws Exception {
        listOf(1, 2);
        lists.look(COORDINATOR, numbers.get(0));

        assertThat(rows.number("SELECT COUNT(*) FROM ACT_HI_DECINST")).as("decisions kept by the engine").isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.EXECUTION_ID_ WHERE e.BUSINESS_KEY_ = ?"
                + " AND v.NAME_ NOT IN ('labApplicationId', 'courseId')", numbers.get(0))).as("what the process carries beside ids").isZero();
        assertThat(rows.count("outbox_message", "about = ? AND (body LIKE '%ISEE%' OR body LIKE '%punti%' OR body LIKE '%9.000%')", numbers.get(0))).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.situation-seen'", numbers.get(0))).isEqualTo(1);
    }

    /** A published list: the poorest first, so in the order in which they enrolled. */
    private void listOf(int seats, int many) throws Exception {
        enrolled(seats, many);
        lab.publishList(course);
    }

    private void enrolled(int seats, int many) throws Exception {
        enrolled(seats, many, 0);
    }

    /** @param reserved percent of the seats that go first to those whom the social services propose */
    private void enrolled(int seats, int many, int reserved) throws Exception {
        course = lab.publishedCourse(seats, reserved);
        for (int i = 0; i < many; i++) {
            Actor person = scene.citizen();
            people.add(person);
            numbers.add(lab.enrolled(person, course, null, says(i == 0 ? 9_000 : 10_500 + i)));
        }
    }

    private static SituationAnswers says(int isee) {
        return new SituationAnswers(Answer.YES, BigDecimal.valueOf(isee), Answer.DECLINED, Work.DECLINED, Answer.DECLINED, Answer.DECLINED);
    }

    private LabApplication state(int person) {
        return enrolments.open(people.get(person), numbers.get(person));
    }

    private void assertStates(EnrolmentState... states) {
        List<EnrolmentState> now = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            now.add(state(i).getState());
        }
        assertThat(now).containsExactly(states);
    }

    /** What the course counts is what is held. */
    private void assertSeatsCount() {
        Course now = courses.open(COORDINATOR, course);
        assertThat(now.getSeatsTaken()).isLessThanOrEqualTo(now.getSeats()).isEqualTo((int) rows.count("lab_application",
                "state IN ('OFFERED', 'ENROLLED') AND course_id = ?", now.id()));
    }
}
