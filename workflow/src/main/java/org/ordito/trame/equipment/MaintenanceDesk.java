package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Planning what is to be done to the machines, and writing down what was. */
@ApplicationScoped
@Transactional
public class MaintenanceDesk {

    /** How far the list of what is due looks ahead. */
    private static final int DAYS = 30;

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private Maintenances maintenances;

    @Inject
    private Machines machines;

    @Inject
    private MachineDesk machineDesk;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The same once more changes nothing. */
    public Maintenance plan(Actor who, String inventory, String what, LocalDate dueOn) {
        policy.mayLead(who).orRefuse();
        Maintenance planned = new Maintenance(machines.lock(machines.numbered(inventory)), what, dueOn, today());
        return keep(who, planned);
    }

    private Maintenance keep(Actor who, Maintenance planned) {
        for (Maintenance there : maintenances.planned(planned.getMachine())) {
            if (there.getWhat().equals(planned.getWhat()) && there.getDueOn().equals(planned.getDueOn())) {
                return there;
            }
        }
        maintenances.add(planned);
        audit.record(who, "machine.maintenance-planned", planned.getMachine().getInventory(), planned.getDueOn().toString());
        return planned;
    }

    /** Writes down what was done; plans the next time, and puts the machine back in use, if so said. A second click changes nothing. */
    public void done(Actor who, String publicId, MaintenanceDone done) {
        policy.mayLead(who).orRefuse();
        Maintenance maintenance = maintenances.named(publicId);
        Machine machine = machines.lock(maintenance.getMachine());
        maintenances.lock(maintenance);
        if (maintenance.isDone()) {
            return;
        }
        maintenance.done(done.doneOn(), done.report(), done.cost(), today());
        if (done.nextDue() != null) {
            if (!done.nextDue().isAfter(done.doneOn())) {
                throw new RuleViolation("equipment.next-due").at("nextDue");
            }
            keep(who, new Maintenance(machine, maintenance.getWhat(), done.nextDue(), today()));
        }
        audit.record(who, "machine.maintenance-done", machine.getInventory(), done.doneOn().toString());
        if (done.putBack()) {
            machineDesk.putBack(who, machine.getInventory(), done.report());
        }
    }

    public Maintenance open(Actor who, String publicId) {
        policy.maySeeAll(who).orRefuse();
        return maintenances.named(publicId);
    }

    /** What is late or due in the next 30 days, the first to be due first. */
    public List<Maintenance> due(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return maintenances.due(today().plusDays(DAYS));
    }

    public List<Maintenance> planned(Actor who, Machine machine) {
        policy.maySeeAll(who).orRefuse();
        return maintenances.planned(machine);
    }

    /** What was done to a machine, the newest first. @param after key of the slice before; null for the first */
    public Slice<Maintenance> done(Actor who, Machine machine, String after) {
        policy.maySeeAll(who).orRefuse();
        return maintenances.done(machine, after);
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
