package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.FaultDesk;
import org.ordito.trame.equipment.Machine;
import org.ordito.trame.equipment.MachineFault;
import org.ordito.web.text.PageText;

/** Reporting what is wrong with a machine. */
@Named
@RequestScoped
public class MachineFaultPage {

    @Inject
    private Actor actor;

    @Inject
    private FaultDesk desk;

    @Inject
    private BookingDesk bookings;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "machine")
    private String inventory;

    private Machine machine;
    private String what;
    private String usable;

    public void report() throws IOException {
        MachineFault fault = desk.report(actor, inventory, what, usable == null ? null : Boolean.valueOf(usable.equals("yes")));
        Messages.addFlashGlobalInfo(text.of(fault.isUsable() ? "machines.page.reported-usable" : "machines.page.reported", fault.getNumber()));
        Faces.redirect(isOffice() ? MachinePage.address(inventory) : OwnMachinesPage.ADDRESS);
    }

    public Machine getMachine() {
        if (inventory == null) {
            throw new NotFound("machine");
        }
        if (machine == null) {
            machine = bookings.machine(actor, inventory);
        }
        return machine;
    }

    /** Whether whoever looks works for the lab. */
    public boolean isOffice() {
        return actor.is(Role.LAB_COORDINATOR) || actor.is(Role.TEACHER);
    }

    public String getTemplate() {
        return isOffice() ? "/WEB-INF/templates/office.xhtml" : "/WEB-INF/templates/page.xhtml";
    }

    public List<String> getAnswers() {
        return List.of("yes", "no");
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getUsable() {
        return usable;
    }

    public void setUsable(String usable) {
        this.usable = usable;
    }
}
