package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.VisitScene.COORDINATOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.visits.BookingDesk;
import org.ordito.trame.visits.BookingListDesk;
import org.ordito.trame.visits.BookingState;
import org.ordito.trame.visits.CounterDesk;
import org.ordito.trame.visits.VisitBooking;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDesk;

/** Bookings by telephone and at the lab as server, engine and database carry them. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class VisitsByPhoneIT {

    private static final String PHONE = "095 000 0001";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private VisitScene scenery;

    @Inject
    private Rows rows;

    @Inject
    private VisitDesk visits;

    @Inject
    private CounterDesk counter;

    @Inject
    private BookingDesk bookings;

    @Inject
    private BookingListDesk lists;

    @Inject
    private AtOnce atOnce;

    private VisitDate date;

    @BeforeEach
    void aDateWithFourSeats() {
        date = scenery.dateWithFourSeats();
    }

    @Test
    void ofTwoBookingsAtOnceForTheLastSeatsOneIsRefused() throws Exception {
        assertThat(atOnce.refused(() -> book("Nunzia Demo", PHONE, "", 3), () -> book("Turi Demo", "095 000 0002", "", 3))).isEqualTo(1);

        assertThat(taken()).isEqualTo(3);
        assertThat(rows.count("lab_visit_booking", "state = 'CONFIRMED' AND date_id = ?", date.id())).isEqualTo(1);
    }

    @Test
    void aSecondClickBooksOnce() throws Exception {
        List<String> numbers = atOnce.all(2, () -> book("Nunzia Demo", PHONE, "", 2).getNumber());

        assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
        assertThat(taken()).isEqualTo(2);
        assertThatThrownBy(() -> book("Nunzia Demo", PHONE, "", 1)).as("something else").isInstanceOf(RuleViolation.class);
    }

    @Test
    void whoHasNoEmailIsToldByPhoneAndForgottenOnceTheyKnow() {
        String number = book("Nunzia Demo", PHONE, "", 2).getNumber();
        String withMail = book("Turi Demo", "095 000 0002", VisitScene.address(), 1).getNumber();
        assertThat(rows.count("outbox_message", "about = ?", number)).as("messages to nobody").isZero();

        visits.cancelDate(COORDINATOR, date.getNumber(), "La guida è malata");

        assertThat(lists.count(COORDINATOR, date).toPhone()).isEqualTo(1);
        assertThat(lists.bookings(COORDINATOR, date, null).items()).extracting(VisitBooking::getNumber).containsExactly(number);
        assertThat(rows.count("work_item", "business_key = ?", number)).isEqualTo(1);
        assertThat(scenery.lastAbout(withMail).getBody()).contains("La guida è malata");
        assertThat(isErased(withMail)).isTrue();

        assertThat(counter.toldByPhone(COORDINATOR, number).getNumber()).isEqualTo(date.getNumber());
        assertThatThrownBy(() -> counter.toldByPhone(COORDINATOR, number)).isInstanceOf(RuleViolation.class);
        assertThat(isErased(number)).isTrue();
        assertThat(rows.count("work_item", "business_key = ?", number)).isZero();
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).isZero();
        assertThat(rows.count("audit_event", "detail LIKE ?", "%0950000001%")).isZero();
    }

    @Test
    void whoIsNotReachedIsForgottenAfterTheDaysForWhichNamesAreKept() throws Exception {
        String number = book("Nunzia Demo", PHONE, "", 2).getNumber();
        visits.cancelDate(COORDINATOR, date.getNumber(), "La guida è malata");

        scene.moveClockPast(date.keepUntil());

        scene.eventually("it is forgotten whose it was", () -> isErased(number));
        assertThat(rows.count("work_item", "business_key = ?", number)).isZero();
    }

    @Test
    void whoCannotOpenTheLinkIsConfirmedByCalling() {
        String email = VisitScene.address();
        scenery.ask(date, email, 2);
        String number = bookings.look(scenery.codeTo(email)).getNumber();

        assertThat(book("Rosa Demo", PHONE, email, 3).getNumber()).isEqualTo(number);

        assertThat(bookings.look(scenery.codeTo(email)).getState()).isEqualTo(BookingState.CONFIRMED);
        assertThat(scenery.lastAbout(number).getSubject()).startsWith("Ci vediamo");
        assertThat(taken()).isEqualTo(3);
    }

    @Test
    void aCallGivesTheSeatsBack() {
        String number = book("Nunzia Demo", PHONE, "", 4).getNumber();
        String waiting = scenery.confirmed(date, 2);

        bookings.cancelFor(COORDINATOR, date.getNumber(), number);

        assertThat(isErased(number)).isTrue();
        assertThat(bookings.look(waiting).getState()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void onlyTheCoordinatorBooksForSomebodyAndReadsWhomToCall() {
        String number = book("Nunzia Demo", PHONE, "", 1).getNumber();
        Actor teacher = new Actor("teacher", "A teacher", Set.of(Role.TEACHER));

        assertThatThrownBy(() -> counter.book(teacher, date.getNumber(), "Turi Demo", "", PHONE, "1", "", false)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> counter.toPhone(teacher, number)).isInstanceOf(NotAllowed.class);
    }

    private VisitBooking book(String name, String phone, String email, int people) {
        return counter.book(COORDINATOR, date.getNumber(), name, email, phone, String.valueOf(people), "", false);
    }

    private int taken() {
        return lists.open(COORDINATOR, date.getNumber()).getSeatsTaken();
    }

    private boolean isErased(String number) {
        return rows.count("lab_visit_booking", "erased_at IS NOT NULL AND name IS NULL AND email IS NULL AND phone IS NULL AND needs IS NULL AND number = ?", number) == 1;
    }
}
