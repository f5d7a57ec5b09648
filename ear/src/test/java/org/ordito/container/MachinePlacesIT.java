package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.MachineScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.MachineScene.Lab;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.CourseState;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.LoanDesk;
import org.ordito.trame.equipment.TrainingDesk;
import org.ordito.trame.followup.LeavingDesk;
import org.ordito.trame.followup.ParticipantRecord;

/** What somebody has booked ends with their place in the course, whatever ends it. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class MachinePlacesIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene learners;

    @Inject
    private MachineScene equipment;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private CourseDesk courses;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private LeavingDesk leaving;

    @Inject
    private BookingDesk bookings;

    @Inject
    private LoanDesk loans;

    @Inject
    private TrainingDesk trainings;

    @Inject
    private Clock clock;

    @Test
    void whoeverLeavesBeforeTheStartLosesTheirBookingsAndKeepsTheirTraining() throws Exception {
        Lab lab = equipment.lab(2);
        Actor leaving = lab.people().get(0);
        Actor staying = lab.people().get(1);
        equipment.train(lab, leaving, staying);
        String machine = equipment.machine(lab, false);
        LocalDate day = equipment.openDay(2);
        bookings.book(leaving, machine, day, 10, 2);
        bookings.book(staying, machine, day, 14, 1);

        enrolments.withdraw(leaving, lab.numbers().get(0));

        assertThat(bookings.own(leaving)).isEmpty();
        assertThat(bookings.own(staying)).hasSize(1);
        assertThat(equipment.hoursOf(machine)).isEqualTo(1);
        assertThat(equipment.told(machine, leaving, "%annullata%")).isEqualTo(1);
        assertThat(equipment.told(machine, staying, "%annullata%")).isZero();
        assertThat(rows.count("lab_safety_training", "revoked_at IS NULL AND person = ?", leaving.username())).isEqualTo(1);
        assertThatThrownBy(() -> bookings.book(leaving, machine, day, 10, 1)).hasMessage("equipment.no-place");
    }

    @Test
    void whoBooksAndLeavesAtOnceHasNothingBooked() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        LocalDate day = equipment.openDay(2);
        Callable<?> leave = () -> {
            enrolments.withdraw(person, lab.numbers().get(0));
            return null;
        };

        assertThat(both.refused(() -> bookings.book(person, machine, day, 10, 1), leave)).as("the booking, or nothing").isLessThanOrEqualTo(1);

        assertThat(rows.count("lab_application", "state = 'WITHDRAWN' AND number = ?", lab.numbers().get(0))).isEqualTo(1);
        assertThat(bookings.own(person)).isEmpty();
        assertThat(equipment.hoursOf(machine)).isZero();
    }

    @Test
    void whoeverLeavesWhileItRunsLosesTheirBookingsAndIsLentNothing() throws Exception {
        Lab lab = equipment.lab(2);
        Actor leaver = lab.people().get(0);
        learners.begin(lab.course());
        equipment.train(lab, leaver, lab.people().get(1));
        String machine = equipment.machine(lab, true);
        LocalDate day = equipment.openDay(2);
        bookings.book(leaver, machine, day, 10, 2);
        bookings.book(lab.people().get(1), machine, day, 14, 1);

        leaving.leave(COORDINATOR, ParticipantRecord.numberFor(lab.numbers().get(0)), RomeTime.dayOf(clock.instant()));

        assertThat(bookings.own(leaver)).isEmpty();
        assertThat(equipment.told(machine, leaver, "%annullata%")).isEqualTo(1);
        assertThat(equipment.hoursOf(machine)).as("of who stays").isEqualTo(1);
        assertThatThrownBy(() -> bookings.book(leaver, machine, day, 10, 1)).hasMessage("equipment.no-place");
        assertThatThrownBy(() -> loans.lend(COORDINATOR, machine, leaver.username(), day, "As new")).hasMessage("equipment.person");
        assertThat(trainings.lines(COORDINATOR, lab.course())).hasSize(1);
    }

    @Test
    void whoBooksAndLeavesARunningCourseAtOnceHasNothingBooked() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        learners.begin(lab.course());
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        LocalDate day = equipment.openDay(2);
        Callable<?> leave = () -> {
            leaving.leave(person, ParticipantRecord.numberFor(lab.numbers().get(0)));
            return null;
        };

        assertThat(both.refused(() -> bookings.book(person, machine, day, 10, 1), leave)).as("the booking, or nothing").isLessThanOrEqualTo(1);

        assertThat(rows.count("lab_application", "state = 'LEFT' AND number = ?", lab.numbers().get(0))).isEqualTo(1);
        assertThat(bookings.own(person)).isEmpty();
        assertThat(equipment.hoursOf(machine)).isZero();
    }

    @Test
    void whoLeavesTheirTwoCoursesAtOnceHasNothingBooked() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        String second = learners.another(person);
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        bookings.book(person, machine, equipment.openDay(2), 10, 1);
        List<String> places = List.of(lab.numbers().get(0), second);

        both.all(2, place -> () -> {
            enrolments.withdraw(person, places.get(place));
            return null;
        });

        assertThat(bookings.own(person)).isEmpty();
        assertThat(equipment.told(machine, person, "%annullata%")).isEqualTo(1);
    }

    @Test
    void whoKeepsAPlaceInAnotherCourseKeepsTheirBookings() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        String second = learners.another(person);
        equipment.train(lab, person);
        bookings.book(person, equipment.machine(lab, false), equipment.openDay(2), 10, 1);

        enrolments.withdraw(person, second);
        assertThat(bookings.own(person)).hasSize(1);
        enrolments.withdraw(person, lab.numbers().get(0));
        assertThat(bookings.own(person)).isEmpty();
    }

    @Test
    void whatFailsLeavesPlaceAndBookingsAsTheyWere() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        bookings.book(person, machine, equipment.openDay(2), 10, 1);

        assertThatThrownBy(() -> scene.together(() -> {
            enrolments.withdraw(person, lab.numbers().get(0));
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(bookings.own(person)).hasSize(1);
        assertThat(equipment.told(machine, person, "%annullata%")).isZero();
    }

    @Test
    void aCourseThatIsCalledOffTakesTheBookingsOfItsPeopleWithIt() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        bookings.book(person, machine, equipment.openDay(2), 10, 1);

        courses.cancel(COORDINATOR, lab.course(), courses.open(COORDINATOR, lab.course()).getVersion(), "The teacher is ill");

        assertThat(bookings.own(person)).isEmpty();
        assertThat(equipment.told(machine, person, "%annullata%")).isEqualTo(1);
    }

    @Test
    void bookingsForAfterTheEndOfTheCourseEndWithIt() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        Instant over = RomeTime.startOf(courses.open(COORDINATOR, lab.course()).getEndsOn().plusDays(1));
        scene.moveClockPast(over.minus(Duration.ofHours(12)));
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        bookings.book(person, machine, equipment.openDay(3), 10, 1);

        scene.moveClockPast(over);
        scene.eventually("the course is over", () -> courses.open(COORDINATOR, lab.course()).getState() == CourseState.ENDED);

        assertThat(bookings.own(person)).isEmpty();
        assertThat(equipment.told(machine, person, "%annullata%")).isEqualTo(1);
    }
}
