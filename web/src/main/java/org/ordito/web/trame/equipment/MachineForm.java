package org.ordito.web.trame.equipment;

import org.ordito.trame.equipment.Machine;
import org.ordito.trame.equipment.MachineText;

/** A machine as it stands in a form. */
public class MachineForm {

    private String inventory;
    private String name;
    private String kind;
    private String room;
    private boolean portable;

    /** Nothing written yet. */
    MachineForm() {
    }

    MachineForm(Machine machine) {
        inventory = machine.getInventory();
        name = machine.getName();
        kind = machine.getKind().getCode();
        room = machine.getRoom().getCode();
        portable = machine.isPortable();
    }

    MachineText text() {
        return MachineText.of(inventory, name, kind, room, portable);
    }

    public String getInventory() {
        return inventory;
    }

    public void setInventory(String inventory) {
        this.inventory = inventory;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public boolean isPortable() {
        return portable;
    }

    public void setPortable(boolean portable) {
        this.portable = portable;
    }
}
