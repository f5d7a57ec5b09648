package org.ordito.trame.equipment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/**
 * What is said of a machine.
 *
 * @param inventory number on its label: capitals, digits and hyphens
 * @param kind      code of its kind
 * @param room      code of the room where it stands
 * @param portable  whether it may be lent
 */
public record MachineText(String inventory, String name, String kind, String room, boolean portable) {

    static final int NAME = 80;

    private static final Pattern INVENTORY = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST = 20;

    /** As it was typed. @throws RuleViolation beside the field that is missing or does not fit */
    public static MachineText of(String inventory, String name, String kind, String room, boolean portable) {
        String number = inventory == null ? "" : inventory.strip().toUpperCase(Locale.ROOT);
        if (number.length() > LONGEST || !INVENTORY.matcher(number).matches()) {
            throw new RuleViolation("equipment.inventory", LONGEST).at("inventory");
        }
        return new MachineText(number, Written.required(name, NAME, "equipment.name", "name"), kind, room, portable);
    }
}
