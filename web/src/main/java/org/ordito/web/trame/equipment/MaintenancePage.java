package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.equipment.MachineState;
import org.ordito.trame.equipment.Maintenance;
import org.ordito.trame.equipment.MaintenanceDesk;
import org.ordito.trame.equipment.MaintenanceDone;
import org.ordito.web.text.PageText;

/** What is to be done to the machines soon; and for the one in the address, writing down that it is done. */
@Named
@RequestScoped
public class MaintenancePage {

    @Inject
    private Actor actor;

    @Inject
    private MaintenanceDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "maintenance")
    private String id;

    private List<Maintenance> due;
    private Maintenance maintenance;
    private LocalDate doneOn;
    private String report;
    private BigDecimal cost;
    private LocalDate nextDue;
    private boolean putBack;

    public void done() throws IOException {
        desk.done(actor, id, new MaintenanceDone(doneOn, report, cost, nextDue, putBack));
        Messages.addFlashGlobalInfo(text.of("machines.page.maintenance-done"));
        Faces.redirect(MachinePage.address(getMaintenance().getMachine().getInventory()));
    }

    public List<Maintenance> getDue() {
        if (due == null) {
            due = desk.due(actor);
        }
        return due;
    }

    /** The one in the address. */
    public Maintenance getMaintenance() {
        if (id == null) {
            throw new NotFound("maintenance");
        }
        if (maintenance == null) {
            maintenance = desk.open(actor, id);
        }
        return maintenance;
    }

    /** Whether the machine waits to be used again. */
    public boolean isStopped() {
        MachineState state = getMaintenance().getMachine().getState();
        return state == MachineState.FAULTY || state == MachineState.IN_MAINTENANCE;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public LocalDate getNextDue() {
        return nextDue;
    }

    public void setNextDue(LocalDate nextDue) {
        this.nextDue = nextDue;
    }

    public boolean isPutBack() {
        return putBack;
    }

    public void setPutBack(boolean putBack) {
        this.putBack = putBack;
    }
}
