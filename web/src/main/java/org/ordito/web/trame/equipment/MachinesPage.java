package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.equipment.EquipmentTermsDesk;
import org.ordito.trame.equipment.FaultDesk;
import org.ordito.trame.equipment.Machine;
import org.ordito.trame.equipment.MachineDesk;
import org.ordito.trame.equipment.MachineFault;
import org.ordito.trame.equipment.MachineKind;
import org.ordito.trame.equipment.MachineState;
import org.ordito.trame.lessons.Room;
import org.ordito.web.text.PageText;

/** Every machine of the lab, what is wrong at the moment, and adding another. */
@Named
@RequestScoped
public class MachinesPage {

    @Inject
    private Actor actor;

    @Inject
    private MachineDesk desk;

    @Inject
    private EquipmentTermsDesk terms;

    @Inject
    private FaultDesk faults;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    @Inject
    @Param(name = "state")
    private String state;

    private Slice<Machine> machines;
    private List<MachineFault> open;
    private final MachineForm form = new MachineForm();

    public void add() throws IOException {
        Machine machine = desk.add(actor, form.text());
        Messages.addFlashGlobalInfo(text.of("machines.page.added"));
        Faces.redirect(MachinePage.address(machine.getInventory()));
    }

    public Slice<Machine> getMachines() {
        if (machines == null) {
            machines = desk.all(actor, getState(), after);
        }
        return machines;
    }

    /** Faults that are open. */
    public List<MachineFault> getFaults() {
        if (open == null) {
            open = faults.open(actor);
        }
        return open;
    }

    /** The one that is asked for; null for every one. */
    public MachineState getState() {
        return Stream.of(MachineState.values()).filter(each -> each.name().equals(state)).findFirst().orElse(null);
    }

    public MachineState[] getStates() {
        return MachineState.values();
    }

    public List<MachineKind> getKinds() {
        return terms.kinds(actor);
    }

    public List<Room> getRooms() {
        return desk.rooms(actor);
    }

    public MachineForm getForm() {
        return form;
    }
}
