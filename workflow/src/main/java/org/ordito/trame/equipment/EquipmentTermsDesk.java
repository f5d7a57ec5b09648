package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** The coordinator says which kinds of machines ask for training, when the lab is open, how much one may book, how long a loan lasts, and for how long it is known who had it. */
@ApplicationScoped
@Transactional
public class EquipmentTermsDesk {

    private static final String ABOUT = "machines";

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private Machines machines;

    @Inject
    private MachineBookings bookings;

    @Inject
    private AuditTrail audit;

    /** By name. */
    public List<MachineKind> kinds(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return machines.kinds();
    }

    /** @param validMonths null for good @throws RuleViolation {@code equipment.kind-there}, or beside a field */
    public MachineKind addKind(Actor who, String name, boolean training, Integer validMonths) {
        policy.mayLead(who).orRefuse();
        MachineKind kind = new MachineKind(name, training, validMonths);
        requireNewName(kind.getName(), null);
        machines.add(kind);
        audit.record(who, "machine.kind-added", ABOUT, kind.getName());
        return kind;
    }

    /** @param read version of the kind that was read before */
    public void changeKind(Actor who, String code, int read, String name, boolean training, Integer validMonths) {
        policy.mayLead(who).orRefuse();
        MachineKind kind = machines.lock(machines.kind(code));
        requireNewName(name, code);
        kind.change(read, name, training, validMonths);
        audit.record(who, "machine.kind-changed", ABOUT, kind.getName());
    }

    private void requireNewName(String name, String of) {
        if (machines.kinds().stream().anyMatch(other -> other.getName().equalsIgnoreCase(name) && !other.getCode().equals(of))) {
            throw new RuleViolation("equipment.kind-there").at("name");
        }
    }

    public BookingTerms terms(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return bookings.terms();
    }

    /** What was booked or lent before stands. @param read version of the terms that were read before */
    public void changeTerms(Actor who, int read, Collection<DayOfWeek> days, BookingTerms.Numbers numbers) {
        policy.mayLead(who).orRefuse();
        bookings.lockTerms().change(read, days, numbers);
        audit.record(who, "machine.terms-changed", ABOUT, "");
    }
}
