package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.VisitScene.COORDINATOR;
import static org.ordito.container.VisitScene.VISITOR;
import static org.ordito.container.VisitScene.address;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.visits.BookingDesk;
import org.ordito.trame.visits.BookingListDesk;
import org.ordito.trame.visits.BookingState;
import org.ordito.trame.visits.TourEnquiry;
import org.ordito.trame.visits.TourRequest;
import org.ordito.trame.visits.TourRequestDesk;
import org.ordito.trame.visits.VisitBooking;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDesk;
import org.ordito.trame.visits.VisitLanguage;

/** Bookings as server, engine and database carry them: no seat is given twice, and whoever booked is forgotten when it is over. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class VisitsIT {

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
    private BookingDesk bookings;

    @Inject
    private BookingListDesk lists;

    @Inject
    private TourRequestDesk requests;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce atOnce;

    private VisitDate date;

    @BeforeEach
    void aDateWithFourSeats() {
        date = scenery.dateWithFourSeats();
    }

    @Test
    void ofTwoWhoConfirmAtOnceForTheLastSeatsOneGetsThemAndTheOtherWaits() throws Exception {
        confirmed(1);
        String one = book(3);
        String other = book(3);

        List<BookingState> states = atOnce.all(2, place -> () -> bookings.confirm(VISITOR, place == 0 ? one : other).getState());

        assertThat(states).containsExactlyInAnyOrder(BookingState.CONFIRMED, BookingState.WAITING);
        assertThat(now().getSeatsTaken()).isEqualTo(4);
        assertSeatsCount();
    }

    @Test
    void aSecondClickConfirmsAndCancelsOnce() throws Exception {
        String code = book(2);
        assertThat(atOnce.all(2, () -> bookings.confirm(VISITOR, code).getState()))
                .containsExactly(BookingState.CONFIRMED, BookingState.CONFIRMED);
        assertThat(now().getSeatsTaken()).isEqualTo(2);

        List<String> answers = atOnce.all(2, () -> cancel(code));
        assertThat(answers).containsOnlyOnce("done");
        assertThat(now().getSeatsTaken()).isZero();
    }

    @Test
    void whoComesIsToldOfANewMeetingPlaceAndOfNothingElse() {
        String email = VisitScene.address();
        scenery.ask(date, email, 1);
        bookings.confirm(VISITOR, scenery.codeTo(email));

        scenery.write(date, "Un altro giro", "In piazza");
        assertThat(scenery.lastTo(email).getSubject()).startsWith("Ci vediamo");
        scenery.write(date, "Un altro giro", "In via dei Pescatori");
        assertThat(scenery.lastTo(email).getBody()).contains("Ora ci incontriamo qui: In via dei Pescatori.");
    }

    @Test
    void seatsThatAreGivenBackGoToTheFirstWhoWaitsAndFits() throws Exception {
        String leaving = confirmed(2);
        confirmed(2);
        String large = book(4);
        String fits = book(2);
        bookings.confirm(VISITOR, large);
        bookings.confirm(VISITOR, fits);
        String number = bookings.look(fits).getNumber();
        String leavingNumber = bookings.look(leaving).getNumber();

        bookings.cancel(VISITOR, leaving);

        assertThat(bookings.look(large).getState()).as("too many for what is free").isEqualTo(BookingState.WAITING);
        assertThat(bookings.look(fits).getState()).isEqualTo(BookingState.CONFIRMED);
        assertThat(lastAbout(number).getSubject()).startsWith("Ci vediamo");
        assertErased(leavingNumber, "CANCELLED");
        assertThatThrownBy(() -> bookings.look(leaving)).isInstanceOf(RuleViolation.class);
        assertSeatsCount();
    }

    @Test
    void whoeverBookedADateThatIsCalledOffIsToldWhyAndForgotten() throws Exception {
        String number = bookings.look(confirmed(2)).getNumber();
        String unconfirmed = bookings.look(book(1)).getNumber();

        visits.cancelDate(COORDINATOR, date.getNumber(), "La guida è malata");

        assertThat(lastAbout(number).getBody()).contains("La guida è malata");
        assertErased(number, "CALLED_OFF");
        assertErased(unconfirmed, "CALLED_OFF");
        assertThat(lastAbout(unconfirmed).getSubject()).as("nobody knows whose the address is").startsWith("Conferma");
        assertThatThrownBy(() -> visits.cancelDate(COORDINATOR, date.getNumber(), "La guida è malata")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> book(1)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void timersForgetWhoDoesNotConfirmRemindWhoComesAndForgetThemLater() throws Exception {
        String unconfirmed = bookings.look(book(1)).getNumber();
        String number = bookings.look(confirmed(2)).getNumber();
        scene.moveClockPast(clock.instant().plus(VisitBooking.TO_CONFIRM));
        scene.eventually("what nobody confirmed is forgotten", () -> isErased(unconfirmed));
        assertErased(unconfirmed, "LAPSED");

        scene.moveClockPast(date.remindAt());
        scene.eventually("who comes is reminded", () -> lastAbout(number).getSubject().startsWith("Domani"));
        scene.moveClockPast(date.getEndsAt());
        scene.eventually("it is over", () -> rows.count("lab_visit_booking", "number = ? AND state = 'DONE' AND needs IS NULL", number) == 1);
        assertThat(rows.count("lab_visit_booking", "number = ? AND email IS NOT NULL", number)).isEqualTo(1);
        scene.moveClockPast(date.keepUntil());
        scene.eventually("who was there is forgotten", () -> isErased(number));
        assertErased(number, "DONE");
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).isZero();
    }

    @Test
    void anAddressThatBooksAgainHasOneBookingAndOneMessage() {
        String email = address();
        ask(email, 2);
        ask(email, 3);

        assertThat(rows.count("lab_visit_booking", "email = ?", email)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "address = ?", email)).as("one message an hour").isEqualTo(1);
        assertThat(bookings.look(codeTo(email)).getPeople()).isEqualTo(3);
    }

    @Test
    void neitherTheProcessNorTheTrailKnowsWhoBooked() {
        String email = address();
        ask(email, 2);
        String code = codeTo(email);
        String number = bookings.look(code).getNumber();

        assertThat(rows.count("lab_visit_code", "sha256 = ?", code)).as("the code itself is not kept").isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.EXECUTION_ID_ WHERE e.BUSINESS_KEY_ = ?"
                + " AND v.NAME_ NOT IN ('bookingId', 'dateId')", number)).as("what the process carries beside ids").isZero();
        assertThat(rows.count("audit_event", "detail LIKE ?", "%" + email + "%")).isZero();
        assertThat(rows.count("outbox_message", "body LIKE '%passeggino%' AND about = ?", number)).as("needs in a message").isZero();
    }

    @Test
    void whatFailsLeavesNeitherBookingNorProcessNorMessageBehind() {
        String email = address();
        assertThatThrownBy(() -> scene.together(() -> {
            ask(email, 2);
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(rows.count("lab_visit_booking", "email = ?", email)).isZero();
        assertThat(rows.count("outbox_message", "address = ?", email)).isZero();
    }

    @Test
    void theListNamesWhoComesToTheCoordinatorAloneAndIsNoFormula() {
        String email = address();
        bookings.book(VISITOR, date.getNumber(), "=1+1 Demo", email, "1", "", false, clock.instant());
        bookings.confirm(VISITOR, codeTo(email));

        assertThat(lists.list(COORDINATOR, date.getNumber(), Locale.ITALIAN)).contains("'=1+1 Demo").contains("Confermata");
        Actor auditor = new Actor("auditor", "An auditor", Set.of(Role.AUDITOR));
        assertThatThrownBy(() -> lists.list(auditor, date.getNumber(), Locale.ITALIAN)).isInstanceOf(NotAllowed.class);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'visit.list-taken'", date.getNumber())).isEqualTo(1);
    }

    @Test
    void aTourOperatorIsAnsweredOnceByMail() throws Exception {
        String email = address();
        TourEnquiry enquiry = TourEnquiry.of("Agenzia Demo", "Referente Demo", email, "Un sabato", "25", EnumSet.of(VisitLanguage.EN), "", true);
        requests.ask(VISITOR, enquiry, clock.instant());
        assertThatThrownBy(() -> requests.ask(VISITOR, enquiry, clock.instant())).isInstanceOf(RuleViolation.class);
        TourRequest request = requests.all(COORDINATOR, null).items().get(0);
        assertThat(rows.count("work_item", "business_key = ?", request.getNumber())).isEqualTo(1);

        requests.answer(COORDINATOR, request.getNumber(), "With pleasure.");
        assertThatThrownBy(() -> requests.answer(COORDINATOR, request.getNumber(), "With pleasure.")).isInstanceOf(RuleViolation.class);

        assertThat(lastAbout(request.getNumber()).getBody()).startsWith("Good morning").contains("With pleasure.");
        assertThat(rows.count("work_item", "business_key = ?", request.getNumber())).isZero();
        scene.moveClockPast(clock.instant().plus(Duration.ofDays(180)));
        scene.eventually("who wrote is forgotten", () -> rows.count("lab_tour_request", "number = ? AND email IS NULL AND contact IS NULL AND answer IS NOT NULL",
                request.getNumber()) == 1);
    }

    private String cancel(String code) {
        try {
            bookings.cancel(VISITOR, code);
            return "done";
        } catch (RuleViolation refused) {
            return "refused";
        }
    }

    private String confirmed(int people) {
        return scenery.confirmed(date, people);
    }

    private String book(int people) {
        return scenery.book(date, people);
    }

    private void ask(String email, int people) {
        scenery.ask(date, email, people);
    }

    private String codeTo(String email) {
        return scenery.codeTo(email);
    }

    private OutboxMessage lastAbout(String number) {
        return scenery.lastAbout(number);
    }

    private VisitDate now() {
        return lists.open(COORDINATOR, date.getNumber());
    }

    private boolean isErased(String number) {
        return rows.count("lab_visit_booking", "number = ? AND erased_at IS NOT NULL", number) == 1;
    }

    private void assertErased(String number, String state) {
        assertThat(rows.number("SELECT COUNT(*) FROM lab_visit_booking WHERE number = ? AND state = ? AND name IS NULL AND email IS NULL AND needs IS NULL", number, state))
                .as(number + " is " + state + " and forgets whose it was").isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM lab_visit_code c JOIN lab_visit_booking b ON b.id = c.booking_id WHERE b.number = ?", number)).isZero();
    }

    /** What the date counts is what is held. */
    private void assertSeatsCount() {
        assertThat(now().getSeatsTaken()).isLessThanOrEqualTo(4)
                .isEqualTo((int) rows.number("SELECT COALESCE(SUM(people), 0) FROM lab_visit_booking WHERE state = 'CONFIRMED' AND date_id = ?", date.id()));
    }
}
