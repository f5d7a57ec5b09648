package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Words;
import org.ordito.trame.Written;
import org.ordito.trame.lessons.Room;
import org.ordito.trame.lessons.Rooms;

/** The coordinator keeps the list of machines, stops one, puts it back in use, withdraws it. */
@ApplicationScoped
@Transactional
public class MachineDesk {

    private static final int REASON = 300;

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private Machines machines;

    @Inject
    private Rooms rooms;

    @Inject
    private Faults faults;

    @Inject
    private Cancellations cancellations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** By number. @param state null for every one @param after key of the slice before; null for the first */
    public Slice<Machine> all(Actor who, MachineState state, String after) {
        policy.maySeeAll(who).orRefuse();
        return machines.all(state, after);
    }

    /** All that were not withdrawn, by name. */
    public List<Machine> kept(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return machines.kept();
    }

    public Machine open(Actor who, String inventory) {
        policy.maySeeAll(who).orRefuse();
        return machines.numbered(inventory);
    }

    /** Where a machine may stand. */
    public List<Room> rooms(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return rooms.all();
    }

    /** @throws RuleViolation {@code equipment.inventory-there} */
    public Machine add(Actor who, MachineText text) {
        policy.mayLead(who).orRefuse();
        if (machines.find(text.inventory()).isPresent()) {
            throw new RuleViolation("equipment.inventory-there").at("inventory");
        }
        Machine machine = new Machine(text, machines.kind(text.kind()), rooms.coded(text.room()), clock.instant());
        machines.add(machine);
        audit.record(who, "machine.added", machine.getInventory(), "");
        return machine;
    }

    /** @param read version of the machine that was read before @throws RuleViolation {@code equipment.inventory-there} */
    public void change(Actor who, String inventory, int read, MachineText text) {
        Machine machine = toLead(who, inventory);
        if (!text.inventory().equals(inventory) && machines.find(text.inventory()).isPresent()) {
            throw new RuleViolation("equipment.inventory-there").at("inventory");
        }
        machine.change(read, text, machines.kind(text.kind()), rooms.coded(text.room()));
        audit.record(who, "machine.changed", text.inventory(), "");
    }

    /** Stops it. Bookings until it is back are cancelled, and people are told. @param back first day on which it is expected; null when nobody knows @return how many were cancelled */
    public int stop(Actor who, String inventory, LocalDate back, String reason) {
        Machine machine = toLead(who, inventory);
        String why = Written.required(reason, REASON, "equipment.reason", "reason");
        machine.stop(back, clock.instant());
        audit.record(who, "machine.stopped", inventory, "");
        return cancellations.cancelAll(machine, back, Words.asWritten(why));
    }

    /** It works: bookings that were held stand, and people are told. Faults that are open are closed. A second click changes nothing. */
    public void putBack(Actor who, String inventory, String outcome) {
        Machine machine = toLead(who, inventory);
        if (machine.getState() == MachineState.IN_USE) {
            return;
        }
        String what = Written.required(outcome, MachineFault.OUTCOME, "equipment.outcome", "outcome");
        boolean held = machine.getState() == MachineState.FAULTY;
        machine.putBack(clock.instant());
        faults.closeAll(machine, what, clock.instant());
        if (held) {
            cancellations.release(machine);
        }
        audit.record(who, "machine.put-back", inventory, "");
    }

    /** It is not used any more; its bookings are cancelled. */
    public void withdraw(Actor who, String inventory) {
        Machine machine = toLead(who, inventory);
        machine.withdraw(clock.instant());
        cancellations.cancelAll(machine, null, Words.of("equipment.withdrawn-reason"));
        audit.record(who, "machine.withdrawn", inventory, "");
    }

    private Machine toLead(Actor who, String inventory) {
        policy.mayLead(who).orRefuse();
        return machines.lock(machines.numbered(inventory));
    }
}
