package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Words;
import org.ordito.trame.Written;

/** Reporting what is wrong with a machine, and closing what was reported. */
@ApplicationScoped
@Transactional
public class FaultDesk {

    private static final String SERIES = "GUASTO";
    private static final String PAGE = "/app/trame/machine.xhtml?machine=";

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private Faults faults;

    @Inject
    private Machines machines;

    @Inject
    private MachineUsers users;

    @Inject
    private Cancellations cancellations;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Reports a fault. If the machine must not be used, it is out of use from this moment: its bookings are held, and people are
     * told. The same once more changes nothing.
     *
     * @param usable whether it may still be used; null for not said
     * @throws RuleViolation {@code equipment.fault-what}, {@code equipment.fault-usable}, {@code equipment.why.withdrawn}
     */
    public MachineFault report(Actor who, String inventory, String what, Boolean usable) {
        policy.mayReport(who, users.hasPlace(who.username())).orRefuse();
        String written = Written.required(what, MachineFault.WHAT, "equipment.fault-what", "what");
        if (usable == null) {
            throw new RuleViolation("equipment.fault-usable").at("usable");
        }
        Machine machine = machines.lock(machines.numbered(inventory));
        if (machine.getState() == MachineState.WITHDRAWN) {
            throw new RuleViolation("equipment.why.withdrawn");
        }
        for (MachineFault open : faults.open(machine)) {
            if (open.getReporter().equals(who.username()) && open.getWhat().equals(written)) {
                return open;
            }
        }
        return keep(who, machine, written, usable);
    }

    private MachineFault keep(Actor who, Machine machine, String what, boolean usable) {
        Instant now = clock.instant();
        MachineFault fault = new MachineFault(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), machine, what, usable, who.username(), now);
        faults.add(fault);
        if (!usable && machine.fault(now)) {
            cancellations.hold(machine);
        }
        users.tellCoordinators(machine.getInventory(), usable ? "equipment.mail.fault-usable" : "equipment.mail.fault", machine.getName(), fault.getNumber(),
                Words.link(PAGE + machine.getInventory()));
        audit.record(who, "machine.fault-reported", machine.getInventory(), fault.getNumber());
        return fault;
    }

    /** Closes one with which the machine stayed, or stays, as it is; another use case puts the machine back. A second click changes nothing. */
    public void close(Actor who, String number, String outcome) {
        policy.mayLead(who).orRefuse();
        MachineFault fault = faults.numbered(number);
        Machine machine = machines.lock(fault.getMachine());
        if (machine.getState() == MachineState.FAULTY && !fault.isUsable()) {
            throw new RuleViolation("equipment.put-back-first");
        }
        fault.close(Written.required(outcome, MachineFault.OUTCOME, "equipment.outcome", "outcome"), clock.instant());
        audit.record(who, "machine.fault-closed", machine.getInventory(), number);
    }

    public MachineFault open(Actor who, String number) {
        policy.maySeeAll(who).orRefuse();
        return faults.numbered(number);
    }

    /** Those that are open, the newest first. */
    public List<MachineFault> open(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return faults.open();
    }

    /** Those of a machine, the newest first. @param after key of the slice before; null for the first */
    public Slice<MachineFault> of(Actor who, Machine machine, String after) {
        policy.maySeeAll(who).orRefuse();
        return faults.of(machine, after);
    }

    /** The names of who reported these, by account. */
    public Map<String, String> reporters(Actor who, List<MachineFault> of) {
        policy.maySeeAll(who).orRefuse();
        return policy.maySeeNames(who).isGranted() ? users.names(of.stream().map(MachineFault::getReporter).filter(Objects::nonNull).toList()) : Map.of();
    }
}
