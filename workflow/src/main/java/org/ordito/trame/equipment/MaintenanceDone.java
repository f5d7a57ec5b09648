package org.ordito.trame.equipment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was done to a machine.
 *
 * @param cost    euro; null for nothing
 * @param nextDue when the same is to be done again; null for never
 * @param putBack whether the machine works and is used again from now on
 */
public record MaintenanceDone(LocalDate doneOn, String report, BigDecimal cost, LocalDate nextDue, boolean putBack) {
}
