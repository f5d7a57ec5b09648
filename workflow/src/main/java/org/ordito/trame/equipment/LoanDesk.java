package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Words;

/** Lending machines that can be carried, taking them back, and reminding those who have one. */
@ApplicationScoped
@Transactional
public class LoanDesk {

    private static final String SERIES = "PRESTITO";
    private static final String OWN = "/app/trame/own-machines.xhtml";

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private Loans loans;

    @Inject
    private Machines machines;

    @Inject
    private MachineBookings bookings;

    @Inject
    private Trainings trainings;

    @Inject
    private MachineUsers users;

    @Inject
    private FaultDesk faults;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Lends a machine to whoever may use it. The same once more changes nothing.
     *
     * @param person as {@link org.ordito.trame.enrolment.Participant#key()}
     * @param dueOn  last day
     * @throws RuleViolation {@code equipment.booked-meanwhile}, why they may not use it, or beside a field
     */
    public MachineLoan lend(Actor who, String inventory, String person, LocalDate dueOn, String condition) {
        policy.mayLead(who).orRefuse();
        Machine machine = machines.lock(machines.numbered(inventory));
        MachineLoan there = loans.out(machine).orElse(null);
        if (there != null && there.getBorrower().equals(person) && there.getDueOn().equals(dueOn)) {
            return there;
        }
        Instant now = clock.instant();
        MachineLoan loan = new MachineLoan(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), machine, users.requirePlace(person), dueOn, condition, bookings.terms(),
                now);
        Permission use = policy.mayUse(true, trainings.of(person, machine.getKind()).orElse(null), machine, dueOn);
        if (!use.isGranted()) {
            throw new RuleViolation(use.reason(), use.arguments()).at("machine");
        }
        requireNotBooked(machine, dueOn, now);
        machine.lend(dueOn);
        loans.add(loan);
        users.tell(person, loan.getNumber(), "equipment.mail.lent", machine.getName(), Words.day(dueOn), Words.link(OWN));
        audit.record(who, "machine.lent", inventory, loan.getNumber());
        return loan;
    }

    private void requireNotBooked(Machine machine, LocalDate until, Instant now) {
        if (bookings.ahead(machine, now).stream().anyMatch(booking -> !booking.getTime().day().isAfter(until))) {
            throw new RuleViolation("equipment.booked-meanwhile").at("dueOn");
        }
    }

    /** It may stay away longer. */
    public void extend(Actor who, String number, LocalDate dueOn) {
        MachineLoan loan = toLead(who, number);
        loan.extend(dueOn, bookings.terms(), clock.instant());
        loan.getMachine().lendUntil(dueOn);
        users.tell(loan.getBorrower(), number, "equipment.mail.lent", loan.getMachine().getName(), Words.day(dueOn), Words.link(OWN));
        audit.record(who, "machine.loan-extended", loan.getMachine().getInventory(), number);
    }

    /** It is back. @param broken whether it must not be used: a fault is reported with what was written. A second click changes nothing. */
    public void takeBack(Actor who, String number, String condition, boolean broken) {
        MachineLoan loan = toLead(who, number);
        if (!loan.isOut()) {
            return;
        }
        loan.comeBack(condition, clock.instant());
        loan.getMachine().comeBack();
        audit.record(who, "machine.loan-returned", loan.getMachine().getInventory(), number);
        if (broken) {
            faults.report(who, loan.getMachine().getInventory(), condition, false);
        }
    }

    private MachineLoan toLead(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        MachineLoan loan = loans.numbered(number);
        machines.lock(loan.getMachine());
        return loans.lock(loan);
    }

    public MachineLoan open(Actor who, String number) {
        policy.maySeeNames(who).orRefuse();
        return loans.numbered(number);
    }

    /** What is away, the first to be due first. */
    public List<MachineLoan> out(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return loans.out();
    }

    /** What came back, the newest loan first. @param after key of the slice before; null for the first */
    public Slice<MachineLoan> back(Actor who, String after) {
        policy.maySeeAll(who).orRefuse();
        return loans.back(after);
    }

    /** The names of who has or had these, by key; none for who may not see them. */
    public Map<String, String> borrowers(Actor who, Stream<MachineLoan> of) {
        policy.maySeeAll(who).orRefuse();
        return policy.maySeeNames(who).isGranted() ? users.names(of.map(MachineLoan::getBorrower).filter(Objects::nonNull).toList()) : Map.of();
    }

    /** What one has at home. */
    public List<MachineLoan> own(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return loans.out(who.username());
    }

    /** Reminds those whose loan is about to end or is over. @return how many */
    public int remind(Actor who) {
        policy.mayRemind(who).orRefuse();
        Instant now = clock.instant();
        BookingTerms terms = bookings.terms();
        List<MachineLoan> all = loans.toRemind(now);
        all.forEach(loan -> {
            boolean late = loan.isOverdue(RomeTime.dayOf(now));
            users.tell(loan.getBorrower(), loan.getNumber(), late ? "equipment.mail.loan-late" : "equipment.mail.loan-due", loan.getMachine().getName(),
                    Words.day(loan.getDueOn()), Words.link(OWN));
            loan.reminded(terms, now);
        });
        return all.size();
    }
}
