package org.ordito.trame.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The machines in one week.
 *
 * @param monday   its first day
 * @param machines all that were not withdrawn, by name
 * @param bookings of the week, in the order of time
 * @param names    of whose they are, by key; none for who may not see them
 */
public record WeekBoard(LocalDate monday, List<Machine> machines, List<MachineBooking> bookings, Map<String, String> names) {

    /** The bookings of a machine on a day. */
    public List<MachineBooking> on(Machine machine, LocalDate day) {
        return bookings.stream().filter(booking -> booking.getMachine().id().equals(machine.id()) && booking.getTime().day().equals(day)).toList();
    }

    public List<LocalDate> days() {
        return monday.datesUntil(monday.plusDays(7)).toList();
    }
}
