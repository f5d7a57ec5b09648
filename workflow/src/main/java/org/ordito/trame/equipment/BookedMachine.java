package org.ordito.trame.equipment;

import java.time.Instant;

/**
 * A machine that is taken for some hours, as a calendar shows it: nobody's name.
 *
 * @param id        the same for as long as it is booked
 * @param inventory number of the machine
 * @param course    title of the course for whose lesson it is; null when somebody works by themselves
 */
public record BookedMachine(String id, String inventory, String machine, String room, Instant from, Instant to, String course) {

    static BookedMachine of(MachineBooking booking) {
        Machine machine = booking.getMachine();
        return new BookedMachine(booking.getPublicId(), machine.getInventory(), machine.getName(), machine.getRoom().getName(), booking.getStartsAt(), booking.getEndsAt(),
                booking.getLesson() == null ? null : booking.getLesson().getCourse().getTitle());
    }
}
