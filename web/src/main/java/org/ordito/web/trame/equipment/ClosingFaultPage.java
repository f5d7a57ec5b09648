package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.equipment.FaultDesk;
import org.ordito.trame.equipment.MachineFault;
import org.ordito.web.text.PageText;

/** One fault that was reported, and closing it while the machine stays as it is. */
@Named
@RequestScoped
public class ClosingFaultPage {

    @Inject
    private Actor actor;

    @Inject
    private FaultDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private MachineFault fault;
    private String outcome;

    public void close() throws IOException {
        desk.close(actor, number, outcome);
        Messages.addFlashGlobalInfo(text.of("machines.page.fault-closed"));
        Faces.redirect(MachinePage.address(getFault().getMachine().getInventory()));
    }

    public MachineFault getFault() {
        if (number == null) {
            throw new NotFound("fault");
        }
        if (fault == null) {
            fault = desk.open(actor, number);
        }
        return fault;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
