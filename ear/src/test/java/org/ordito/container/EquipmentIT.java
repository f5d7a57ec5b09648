package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.MachineScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.MachineScene.Lab;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.FaultDesk;
import org.ordito.trame.equipment.LoanDesk;
import org.ordito.trame.equipment.MachineBooking;
import org.ordito.trame.equipment.MachineDesk;
import org.ordito.trame.equipment.MachineLoan;
import org.ordito.trame.equipment.SafetyTraining;
import org.ordito.trame.equipment.TrainingDesk;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;
import org.ordito.trame.lessons.RoomDesk;

/** Machines as server and database carry them: an hour is given once, and a fault, a loan or a lesson that moves is told to whoever has booked. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class EquipmentIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private MachineScene equipment;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private CourseDesk courses;

    @Inject
    private RoomDesk rooms;

    @Inject
    private LessonDesk lessons;

    @Inject
    private MachineDesk machines;

    @Inject
    private TrainingDesk trainings;

    @Inject
    private BookingDesk bookings;

    @Inject
    private FaultDesk faults;

    @Inject
    private LoanDesk loans;

    @Inject
    private Clock clock;

    @Test
    void twoWhoWantTheSameMachineHourGetItOnceAndTheOtherIsToldWhatIsFree() throws Exception {
        Lab lab = equipment.lab(2);
        Actor one = lab.people().get(0);
        Actor other = lab.people().get(1);
        String machine = equipment.machine(lab, false);
        LocalDate day = equipment.openDay(2);
        assertThatThrownBy(() -> bookings.book(one, machine, day, 10, 2)).as("not trained yet").hasMessage("equipment.why.untrained");
        equipment.train(lab, one, other);

        assertThat(both.refused(() -> bookings.book(one, machine, day, 10, 2), () -> bookings.book(other, machine, day, 11, 2))).isEqualTo(1);

        Long id = rows.number("SELECT id FROM lab_machine WHERE inventory = ?", machine);
        assertThat(rows.count("lab_machine_hour", "machine_id = ?", id)).as("hours taken").isEqualTo(2);
        assertThat(rows.count("lab_machine_booking", "machine_id = ?", id)).as("nothing of the other").isEqualTo(1);
        Actor first = bookings.own(one).isEmpty() ? other : one;
        Actor second = first == one ? other : one;
        int taken = bookings.own(first).get(0).getStartsAt().atZone(clock.getZone()).getHour();
        assertThatThrownBy(() -> bookings.book(second, machine, day, taken, 1)).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.arguments()[0]).asString().contains(taken + 2 + ":00").doesNotContain(taken + ":00,"));
        assertThat(bookings.book(first, machine, day, taken, 2).getPublicId()).as("a second click").isEqualTo(bookings.own(first).get(0).getPublicId());

        MachineBooking mine = bookings.own(first).get(0);
        assertThatThrownBy(() -> bookings.cancel(second, mine.getPublicId(), "")).isInstanceOf(NotAllowed.class);
        Callable<?> cancel = () -> {
            bookings.cancel(first, mine.getPublicId(), "");
            return null;
        };
        assertThat(both.refused(cancel, cancel)).isZero();
        bookings.book(second, machine, day, taken, 2);
    }

    @Test
    void onePersonWhoBooksTwiceAtOnceStaysWithinTheWeek() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        equipment.train(lab, person);
        LocalDate day = equipment.openDay(2);
        bookings.book(person, equipment.machine(lab, false), day, 9, 4);
        bookings.book(person, equipment.machine(lab, false), day, 13, 2);
        String one = equipment.machine(lab, false);
        String other = equipment.machine(lab, false);

        assertThat(both.refused(() -> bookings.book(person, one, day, 15, 2), () -> bookings.book(person, other, day, 15, 2))).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM lab_machine_hour h JOIN lab_machine_booking b ON b.id = h.booking_id WHERE b.holder = ?", person.username())).isEqualTo(8);
    }

    @Test
    void aFaultHoldsBookingsAndTheLabReleasesOrCancelsThem() throws Exception {
        Lab lab = equipment.lab(2);
        Actor person = lab.people().get(0);
        Actor reporter = lab.people().get(1);
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        LocalDate day = equipment.openDay(2);
        bookings.book(person, machine, day, 10, 1);

        Callable<?> report = () -> faults.report(reporter, machine, "It smokes", false);
        assertThat(both.refused(report, report)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lab_machine_fault f JOIN lab_machine m ON m.id = f.machine_id WHERE m.inventory = ?", machine)).isEqualTo(1);
        assertThat(equipment.told(machine, person, "%sospesa%")).as("told that it is held").isEqualTo(1);
        assertThat(bookings.own(person).get(0).isHeld()).isTrue();
        assertThatThrownBy(() -> bookings.book(person, machine, day, 12, 1)).hasMessage("equipment.why.faulty");

        machines.putBack(COORDINATOR, machine, "A wire was loose");
        assertThat(equipment.told(machine, person, "%funziona%")).isEqualTo(1);
        assertThat(faults.open(COORDINATOR)).noneMatch(fault -> fault.getMachine().getInventory().equals(machine));
        assertThat(machines.stop(COORDINATOR, machine, day.plusDays(1), "A new wire")).isEqualTo(1);
        assertThat(equipment.told(machine, person, "%annullata%")).isEqualTo(1);
        assertThat(bookings.own(person)).isEmpty();
        assertThat(equipment.hoursOf(machine)).isZero();
    }

    @Test
    void whoeverIsNoLongerTrainedLosesTheirBookingsAndIsTold() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        equipment.train(lab, person);
        equipment.train(lab, person);
        SafetyTraining training = trainings.lines(COORDINATOR, lab.course()).get(0).of(lab.kind());
        assertThat(rows.count("lab_safety_training", "person = ?", person.username())).as("recorded twice, there once").isEqualTo(1);
        String machine = equipment.machine(lab, false);
        bookings.book(person, machine, equipment.openDay(2), 10, 1);

        trainings.revoke(COORDINATOR, training.getPublicId(), "Somebody else was there");
        assertThat(bookings.own(person)).isEmpty();
        assertThat(equipment.told(machine, person, "%annullata%")).isEqualTo(1);
        assertThatThrownBy(() -> bookings.book(person, machine, equipment.openDay(2), 10, 1)).hasMessage("equipment.why.untrained");
        assertThatThrownBy(() -> trainings.record(COORDINATOR, lab.course(), List.of("somebody-else"), lab.kind().getCode(), RomeTime.dayOf(clock.instant()), "A trainer"))
                .hasMessage("equipment.person");
    }

    @Test
    void aMachineKeptForALessonIsFreeOnceTheLessonMoves() throws Exception {
        Lab lab = equipment.lab(1);
        String machine = equipment.machine(lab, false);
        Actor teacher = new Actor(Scene.unique("teacher"), "A teacher", Set.of(Role.TEACHER));
        scene.giveAccount(teacher);
        LocalDate starts = courses.open(COORDINATOR, lab.course()).getStartsOn();
        String room = rooms.add(COORDINATOR, Scene.unique("Room"), 12).getCode();
        LessonRequest request = new LessonRequest(room, teacher.username(), "Seams");
        lessons.plan(COORDINATOR, lab.course(), List.of(LessonTime.of(starts, LocalTime.of(9, 30), LocalTime.of(12, 15))), request);
        Lesson lesson = lessons.calendar(COORDINATOR, lab.course()).get(0);

        bookings.bookFor(teacher, machine, lesson.getPublicId());
        assertThat(equipment.hoursOf(machine)).isEqualTo(4);
        assertThat(bookings.week(teacher, starts).on(machines.open(teacher, machine), starts)).hasSize(1);

        lessons.move(COORDINATOR, lesson.getPublicId(), lesson.getVersion(), LessonTime.of(starts.plusDays(1), LocalTime.of(9, 0), LocalTime.of(11, 0)), request);
        assertThat(equipment.hoursOf(machine)).isZero();
        assertThat(equipment.told(machine, teacher, "%annullata%")).isEqualTo(1);
    }

    @Test
    void aMachineIsLentOnceAndItsBorrowerIsReminded() throws Exception {
        Lab lab = equipment.lab(2);
        equipment.train(lab, lab.people().get(0), lab.people().get(1));
        String machine = equipment.machine(lab, true);
        LocalDate due = RomeTime.dayOf(clock.instant()).plusDays(5);
        assertThat(both.refused(() -> loans.lend(COORDINATOR, machine, lab.people().get(0).username(), due, "As new"),
                () -> loans.lend(COORDINATOR, machine, lab.people().get(1).username(), due, "As new"))).isEqualTo(1);
        MachineLoan loan = loans.out(COORDINATOR).stream().filter(one -> one.getMachine().getInventory().equals(machine)).findFirst().orElseThrow();
        assertThatThrownBy(() -> bookings.book(lab.people().get(0), machine, equipment.openDay(2), 10, 1)).hasMessage("equipment.why.lent");

        scene.moveClockPast(RomeTime.startOf(due).plus(Duration.ofHours(36)));
        loans.remind(Actor.SYSTEM);
        loans.remind(Actor.SYSTEM);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE 'Da riportare%'", loan.getNumber())).as("reminded once, though asked twice").isEqualTo(1);
        loans.takeBack(COORDINATOR, loan.getNumber(), "The pedal is broken", true);
        loans.takeBack(COORDINATOR, loan.getNumber(), "The pedal is broken", true);
        assertThat(faults.open(COORDINATOR).stream().filter(fault -> fault.getMachine().getInventory().equals(machine))).hasSize(1);
        assertThatThrownBy(() -> loans.remind(COORDINATOR)).isInstanceOf(NotAllowed.class);
    }
}
