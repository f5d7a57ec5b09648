package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.MachineScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.MachineScene.Lab;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.ErasureDesk;
import org.ordito.trame.equipment.FaultDesk;
import org.ordito.trame.equipment.LoanDesk;
import org.ordito.trame.equipment.MachineLoan;

/** What has been over for longer than the terms say is not known any more; what is younger, or not over, is. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class MachineErasureIT {

    private static final String LONG_AGO = "2019-01-01 10:00:00";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private MachineScene equipment;

    @Inject
    private Rows rows;

    @Inject
    private BookingDesk bookings;

    @Inject
    private LoanDesk loans;

    @Inject
    private FaultDesk faults;

    @Inject
    private ErasureDesk erasure;

    @Inject
    private Clock clock;

    @Test
    void oldBookingsGoAndYoungOnesStay() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        equipment.train(lab, person);
        String machine = equipment.machine(lab, false);
        String old = bookings.book(person, machine, equipment.openDay(2), 10, 2).getPublicId();
        bookings.book(person, machine, equipment.openDay(2), 14, 1);
        rows.change("UPDATE lab_machine_booking SET starts_at = ?, ends_at = ? WHERE public_id = ?", LONG_AGO, LONG_AGO, old);

        eraseAll();

        assertThat(rows.count("lab_machine_booking", "public_id = ?", old)).isZero();
        assertThat(equipment.hoursOf(machine)).isEqualTo(1);
        assertThat(bookings.own(person)).hasSize(1);
    }

    @Test
    void thatAMachineWasLentAndHadAFaultStaysKnownWithoutPeopleAndTexts() throws Exception {
        Lab lab = equipment.lab(1);
        Actor person = lab.people().get(0);
        equipment.train(lab, person);
        String machine = equipment.machine(lab, true);
        MachineLoan loan = loans.lend(COORDINATOR, machine, person.username(), RomeTime.dayOf(clock.instant()).plusDays(3), "As new");
        loans.takeBack(COORDINATOR, loan.getNumber(), "Rosa bent the pedal", false);
        String closed = faults.report(person, machine, "Turi dropped it", true).getNumber();
        faults.close(COORDINATOR, closed, "Turi mended it");
        String open = faults.report(person, machine, "It squeaks", true).getNumber();
        rows.change("UPDATE lab_machine_loan SET returned_at = ? WHERE number = ?", LONG_AGO, loan.getNumber());
        rows.change("UPDATE lab_machine_fault SET closed_at = ? WHERE number = ?", LONG_AGO, closed);
        rows.change("UPDATE lab_machine_fault SET reported_at = ? WHERE number = ?", LONG_AGO, open);

        eraseAll();

        assertThat(rows.count("lab_machine_loan", "borrower IS NULL AND condition_out IS NULL AND condition_back IS NULL AND erased_at IS NOT NULL AND number = ?", loan.getNumber())).isEqualTo(1);
        assertThat(rows.count("lab_machine_fault", "reporter IS NULL AND what IS NULL AND outcome IS NULL AND erased_at IS NOT NULL AND number = ?", closed)).isEqualTo(1);
        assertThat(rows.count("lab_machine_fault", "reporter IS NOT NULL AND what IS NOT NULL AND number = ?", open)).as("while it is open").isEqualTo(1);
        assertThat(loans.borrowers(COORDINATOR, List.of(loans.open(COORDINATOR, loan.getNumber())).stream())).isEmpty();
        assertThat(faults.reporters(COORDINATOR, List.of(faults.open(COORDINATOR, closed)))).isEmpty();
        assertThatThrownBy(() -> erasure.erase(COORDINATOR)).isInstanceOf(NotAllowed.class);
    }

    private void eraseAll() {
        int erased = erasure.erase(Actor.SYSTEM);
        assertThat(erased).isPositive();
        while (erased > 0) {
            erased = erasure.erase(Actor.SYSTEM);
        }
    }
}
