package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.FaultDesk;
import org.ordito.trame.equipment.Machine;
import org.ordito.trame.equipment.MachineBooking;
import org.ordito.trame.equipment.MachineDesk;
import org.ordito.trame.equipment.MachineFault;
import org.ordito.trame.equipment.MachineState;
import org.ordito.trame.equipment.Maintenance;
import org.ordito.trame.equipment.MaintenanceDesk;
import org.ordito.web.text.PageText;

/** One machine in the hands of the lab: what it is, what is wrong with it, what is done to it, and who is about to use it. */
@Named
@RequestScoped
public class MachinePage {

    @Inject
    private Actor actor;

    @Inject
    private MachineDesk desk;

    @Inject
    private BookingDesk bookingDesk;

    @Inject
    private FaultDesk faultDesk;

    @Inject
    private MaintenanceDesk maintenanceDesk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "machine")
    private String inventory;

    @Inject
    @Param(name = "faults")
    private String faultsAfter;

    @Inject
    @Param(name = "done")
    private String doneAfter;

    private Machine machine;
    private List<MachineBooking> bookings;
    private Map<String, String> holders;
    private Slice<MachineFault> faults;
    private Map<String, String> reporters;
    private List<Maintenance> planned;
    private Slice<Maintenance> done;
    private MachineForm form;
    private Integer version;
    private LocalDate backOn;
    private String reason;
    private String outcome;
    private String what;
    private LocalDate dueOn;

    public void save() throws IOException {
        desk.change(actor, inventory, getVersion(), getForm().text());
        leave(getForm().text().inventory(), text.of("machines.page.saved"));
    }

    public void stop() throws IOException {
        leave(inventory, text.of("machines.page.stopped", desk.stop(actor, inventory, backOn, reason)));
    }

    public void putBack() throws IOException {
        desk.putBack(actor, inventory, outcome);
        leave(inventory, text.of("machines.page.put-back"));
    }

    public void withdraw() throws IOException {
        desk.withdraw(actor, inventory);
        leave(inventory, text.of("machines.page.withdrawn"));
    }

    public void plan() throws IOException {
        maintenanceDesk.plan(actor, inventory, what, dueOn);
        leave(inventory, text.of("machines.page.planned"));
    }

    private static void leave(String inventory, String message) throws IOException {
        Messages.addFlashGlobalInfo(message);
        Faces.redirect(address(inventory));
    }

    /** The page of one machine. */
    static String address(String inventory) {
        return "/app/trame/machine.xhtml?machine=" + inventory;
    }

    public Machine getMachine() {
        if (inventory == null) {
            throw new NotFound("machine");
        }
        if (machine == null) {
            machine = desk.open(actor, inventory);
        }
        return machine;
    }

    public boolean isWithdrawn() {
        return getMachine().getState() == MachineState.WITHDRAWN;
    }

    public List<MachineBooking> getBookings() {
        if (bookings == null) {
            bookings = bookingDesk.ahead(actor, getMachine());
        }
        return bookings;
    }

    /** The name of whose a booking is; empty for who may not see it. */
    public String holder(MachineBooking booking) {
        if (holders == null) {
            holders = bookingDesk.holders(actor, getBookings());
        }
        return holders.getOrDefault(booking.getHolder(), "");
    }

    public Slice<MachineFault> getFaults() {
        if (faults == null) {
            faults = faultDesk.of(actor, getMachine(), faultsAfter);
        }
        return faults;
    }

    /** The name of who reported a fault; empty for who may not see it. */
    public String reporter(MachineFault fault) {
        if (reporters == null) {
            reporters = faultDesk.reporters(actor, getFaults().items());
        }
        return reporters.getOrDefault(fault.getReporter(), "");
    }

    public List<Maintenance> getPlanned() {
        if (planned == null) {
            planned = maintenanceDesk.planned(actor, getMachine());
        }
        return planned;
    }

    public Slice<Maintenance> getDone() {
        if (done == null) {
            done = maintenanceDesk.done(actor, getMachine(), doneAfter);
        }
        return done;
    }

    public MachineForm getForm() {
        if (form == null) {
            form = new MachineForm(getMachine());
        }
        return form;
    }

    /** Of what the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getMachine().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
