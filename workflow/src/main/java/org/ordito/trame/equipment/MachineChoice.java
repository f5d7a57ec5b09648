package org.ordito.trame.equipment;

import org.ordito.platform.Permission;

/**
 * A machine as one person sees it.
 *
 * @param use      whether they may use it today, and otherwise why not
 * @param training theirs for its kind; null for none
 */
public record MachineChoice(Machine machine, Permission use, SafetyTraining training) {
}
