package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.notifications.Outbox;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.Slice;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.SeatOffersDesk;

/** Whoever is offered a seat hears of it, by message or by telephone, as server, engine and database carry it. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class SeatCallsIT {

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
    private EnrolmentDesk enrolments;

    @Inject
    private SeatOffersDesk calls;

    @Inject
    private Outbox outbox;

    @Inject
    private AtOnce both;

    @Test
    void theOfferGoesToTheAccountAndToTheOtherAddressThatWasGiven() throws Exception {
        Actor person = scene.citizen();
        String other = Scene.unique("other") + "@example.org";
        String course = lab.publishedCourse(1);
        String number = lab.enrolled(person, course, other);

        lab.publishList(course);

        assertThat(offersTo(number, person.username() + "@example.org")).isEqualTo(1);
        assertThat(offersTo(number, other)).isEqualTo(1);
        assertThat(outbox.about(number, person.username())).extracting(OutboxMessage::getSubject).contains("C’è un posto per te: A course");
    }

    @Test
    void nobodyGetsTheSameMessageTwiceAtOneAddress() throws Exception {
        Actor person = scene.citizen();
        String course = lab.publishedCourse(1);
        String number = lab.enrolled(person, course, person.username() + "@EXAMPLE.org");

        lab.publishList(course);

        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE 'C’è un posto per te%'", number)).isEqualTo(1);
    }

    @Test
    void theCoordinatorCallsWhoLeftATelephoneAloneAndWritesDownTheYes() throws Exception {
        Actor person = scene.citizen();
        String course = lab.publishedCourse(1);
        String number = lab.enrolled(person, course, null);
        lab.publishList(course);
        assertThat(toCall()).contains(number);
        assertThatThrownBy(() -> enrolments.answer(scene.citizen(), number, true)).isInstanceOf(NotAllowed.class);

        enrolments.answer(COORDINATOR, number, true);

        assertThat(enrolments.open(person, number).getState()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(toCall()).doesNotContain(number);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.accepted-on-phone'", number)).isEqualTo(1);
        assertThat(rows.count("work_item", "business_key = ?", number)).isZero();
        assertThatThrownBy(() -> calls.toCall(new Actor("teacher", "A teacher", Set.of(Role.TEACHER)), null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoIsSilentIsRemindedAndThenCalledAndBothLinksAnswer() throws Exception {
        Actor person = scene.citizen();
        String course = lab.publishedCourse(1);
        String number = lab.enrolled(person, course, person.username() + "@example.org");
        lab.publishList(course);
        assertThat(toCall()).doesNotContain(number);
        LabApplication offered = enrolments.open(person, number);
        Duration term = Duration.between(offered.getStateSince(), offered.getOfferUntil());

        scene.moveClockPast(offered.getStateSince().plus(term.dividedBy(2)));
        scene.eventually("the person is reminded", () -> toCall().contains(number));

        List<String> codes = outbox.about(number, person.username()).stream().map(OutboxMessage::getBody).filter(body -> body.contains("codice="))
                .map(body -> body.replaceFirst("(?s).*codice=([\\w-]{43}).*", "$1")).toList();
        assertThat(codes).hasSize(2).doesNotHaveDuplicates().allSatisfy(code -> assertThat(enrolments.offered(code).getNumber()).isEqualTo(number));
        enrolments.answerByCode(Actor.ANONYMOUS, codes.get(1), true);
        assertThat(enrolments.open(person, number).getState()).isEqualTo(EnrolmentState.ENROLLED);
        assertThatThrownBy(() -> enrolments.answerByCode(Actor.ANONYMOUS, codes.get(0), false)).hasMessage("enrolment.code-unknown");
    }

    @Test
    void aFreeSeatThatNobodyWaitsForIsOfferedOnceMoreToWhoDeclinedIt() throws Exception {
        Actor person = scene.citizen();
        String course = lab.publishedCourse(1);
        String number = lab.enrolled(person, course, person.username() + "@example.org");
        lab.publishList(course);
        assertThat(calls.isOfferableAgain(COORDINATOR, number)).isFalse();
        enrolments.answer(person, number, false);
        assertThatThrownBy(() -> calls.offerAgain(person, number)).isInstanceOf(NotAllowed.class);
        assertThat(calls.isOfferableAgain(COORDINATOR, number)).isTrue();

        Callable<Void> again = () -> {
            calls.offerAgain(COORDINATOR, number);
            return null;
        };
        assertThat(both.refused(again, again)).as("the second click").isEqualTo(1);

        assertThat(rows.number("SELECT seats_taken FROM lab_course WHERE slug = ?", course)).isEqualTo(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("processes of the enrolment").isEqualTo(1);
        assertThat(offersTo(number, person.username() + "@example.org")).as("offers that were told").isEqualTo(2);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.offered-again'", number)).isEqualTo(1);
        enrolments.answer(person, number, true);
        assertThat(enrolments.open(person, number).getState()).isEqualTo(EnrolmentState.ENROLLED);
    }

    @Test
    void whoWaitsComesBeforeWhoLetASeatPass() throws Exception {
        Actor first = scene.citizen();
        Actor second = scene.citizen();
        String course = lab.publishedCourse(1);
        String declining = lab.enrolled(first, course, null);
        String next = lab.enrolled(second, course, null);
        lab.publishList(course);
        enrolments.answer(first, declining, false);

        assertThat(enrolments.open(second, next).getState()).isEqualTo(EnrolmentState.OFFERED);
        assertThatThrownBy(() -> calls.offerAgain(COORDINATOR, declining)).hasMessage("enrolment.no-seat-free");
        enrolments.withdraw(COORDINATOR, next);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.withdrawn-on-phone'", next)).isEqualTo(1);
        calls.offerAgain(COORDINATOR, declining);
        assertThat(enrolments.open(first, declining).getState()).isEqualTo(EnrolmentState.OFFERED);
    }

    private long offersTo(String number, String address) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND address = ? AND subject LIKE 'C’è un posto per te%'", number, address);
    }

    /** The numbers of all who are to be called. */
    private List<String> toCall() {
        Slice<LabApplication> slice = calls.toCall(COORDINATOR, null);
        Stream<LabApplication> all = slice.items().stream();
        while (slice.next() != null) {
            slice = calls.toCall(COORDINATOR, slice.next());
            all = Stream.concat(all, slice.items().stream());
        }
        return all.map(LabApplication::getNumber).toList();
    }
}
