package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
import org.ordito.platform.Text;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.ProposalDesk;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;

/** The seats kept for whom the social services propose, as server, engine and database carry them. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class KeptSeatsIT {

    private static final int HALF = 50;

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
    private ProposalDesk proposals;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private AtOnce both;

    @Inject
    private Clock clock;

    private final Actor services = new Actor(Scene.unique("services"), "The social services", Set.of(Role.SOCIAL_SERVICES));
    private String course;

    @Test
    void aKeptSeatThatIsDeclinedGoesToTheNextProposed() throws Exception {
        course = lab.publishedCourse(2, HALF);
        List<String> poorer = List.of(poor(), poor(), poor());
        List<String> kept = List.of(proposed("First", 1999), proposed("Second", 1998), proposed("Third", 1997));
        lab.publishList(course);
        assertStates(poorer, EnrolmentState.OFFERED, EnrolmentState.WAITING, EnrolmentState.WAITING);
        assertStates(kept, EnrolmentState.OFFERED, EnrolmentState.WAITING, EnrolmentState.WAITING);

        enrolments.answer(COORDINATOR, kept.get(0), false);
        assertStates(kept, EnrolmentState.DECLINED, EnrolmentState.OFFERED, EnrolmentState.WAITING);
        assertStates(poorer, EnrolmentState.OFFERED, EnrolmentState.WAITING, EnrolmentState.WAITING);

        enrolments.answer(COORDINATOR, poorer.get(0), false);
        assertStates(poorer, EnrolmentState.DECLINED, EnrolmentState.OFFERED, EnrolmentState.WAITING);
        assertStates(kept, EnrolmentState.DECLINED, EnrolmentState.OFFERED, EnrolmentState.WAITING);
        assertSeatsCount();
    }

    @Test
    void aKeptSeatWhoseOfferExpiresGoesToTheNextProposedAndAfterTheLastToAnybody() throws Exception {
        course = lab.publishedCourse(2, HALF);
        List<String> poorer = List.of(poor(), poor());
        List<String> kept = List.of(proposed("First", 1999), proposed("Second", 1998));
        lab.publishList(course);
        enrolments.answer(COORDINATOR, poorer.get(0), true);

        scene.moveClockPast(state(kept.get(0)).getOfferUntil());
        scene.eventually("the kept seat has passed on", () -> state(kept.get(1)).getState() == EnrolmentState.OFFERED);
        assertStates(kept, EnrolmentState.EXPIRED, EnrolmentState.OFFERED);
        assertStates(poorer, EnrolmentState.ENROLLED, EnrolmentState.WAITING);

        scene.moveClockPast(state(kept.get(1)).getOfferUntil());
        scene.eventually("the kept seat is given to anybody", () -> state(poorer.get(1)).getState() == EnrolmentState.OFFERED);
        assertStates(kept, EnrolmentState.EXPIRED, EnrolmentState.EXPIRED);
        assertSeatsCount();
    }

    @Test
    void aSecondClickProposesNobodyTwice() throws Exception {
        course = lab.publishedCourse(2, HALF);

        assertThat(both.refused(proposing(services, "First"), proposing(services, "First"))).isEqualTo(1);

        assertThat(rows.count("lab_application", "reserved AND course_id = (SELECT id FROM lab_course WHERE slug = ?)", course)).isEqualTo(1);
        assertThat(proposals.mine(services, null).items()).hasSize(1);
        assertThatThrownBy(() -> proposed("First", 1999)).hasMessage("enrolment.proposed-already");
    }

    @Test
    void twoWhoProposeTheSamePersonAtOnceProposeThemOnceAndTwoPeopleBoth() throws Exception {
        course = lab.publishedCourse(2, HALF);
        Actor colleague = new Actor(Scene.unique("services"), "The social services", Set.of(Role.SOCIAL_SERVICES));

        assertThat(both.refused(proposing(services, "First"), proposing(colleague, "First"))).isEqualTo(1);
        assertThat(both.refused(proposing(services, "Second"), proposing(colleague, "Third"))).isZero();

        assertThat(rows.count("lab_application", "reserved AND course_id = (SELECT id FROM lab_course WHERE slug = ?)", course)).isEqualTo(3);
        assertThat(proposals.mine(services, null).items()).extracting(LabApplication::getName).contains("Second").doesNotContain("Third");
    }

    @Test
    void theTrailTellsNobodyWhomTheSocialServicesProposed() throws Exception {
        course = lab.publishedCourse(2, HALF);
        String number = proposed("First", 1999);

        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.entered' AND username = '" + Actor.SYSTEM.username() + "'", number)).isEqualTo(1);
        assertThat(rows.count("audit_event", "username = ?", services.username())).isZero();
        assertThat(rows.count("lab_application", "entered_by = ?", services.username())).as("who wrote it stays with it").isEqualTo(1);
    }

    @Test
    void whoHasLeftMayBeProposedAgain() throws Exception {
        course = lab.publishedCourse(2, HALF);
        enrolments.withdraw(COORDINATOR, proposed("First", 1999));

        String again = proposed("First", 1999);

        lab.publishList(course);
        assertThat(state(again).getState()).isEqualTo(EnrolmentState.OFFERED);
    }

    private Callable<String> proposing(Actor who, String name) {
        return () -> propose(who, name, 1999);
    }

    private String proposed(String name, int born) {
        return propose(services, name, born);
    }

    /** Twenty points, as a social case. @return the number */
    private String propose(Actor who, String name, int born) {
        return proposals.propose(who, course, new Contact(name, LocalDate.of(born, 1, 1), null, "095 000 0001"), Text.ITALIAN, LabScene.NOTHING_SAID, clock.instant()).getNumber();
    }

    /** Thirty points, and so above those who are proposed. @return the number */
    private String poor() throws Exception {
        return lab.enrolled(scene.citizen(), course, null,
                new SituationAnswers(Answer.YES, BigDecimal.valueOf(9_000), Answer.DECLINED, Work.DECLINED, Answer.DECLINED, Answer.DECLINED));
    }

    private LabApplication state(String number) {
        return enrolments.open(COORDINATOR, number);
    }

    private void assertStates(List<String> numbers, EnrolmentState... states) {
        assertThat(numbers.stream().map(number -> state(number).getState())).containsExactly(states);
    }

    /** What the course counts is what is held. */
    private void assertSeatsCount() {
        assertThat(rows.number("SELECT seats_taken FROM lab_course WHERE slug = ?", course)).isEqualTo(rows.count("lab_application",
                "state IN ('OFFERED', 'ENROLLED') AND course_id = (SELECT id FROM lab_course WHERE slug = ?)", course));
    }
}
