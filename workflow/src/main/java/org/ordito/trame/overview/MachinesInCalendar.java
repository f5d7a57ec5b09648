package org.ordito.trame.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ordito.platform.RomeTime;
import org.ordito.trame.equipment.BookedMachine;
import org.ordito.trame.equipment.MachineBookings;

/** Hours for which a machine is booked: for which course, never for whom. */
@ApplicationScoped
class MachinesInCalendar implements LabCalendarSource {

    @Inject
    private MachineBookings bookings;

    @Override
    public List<LabCalendarEntry> between(Instant from, Instant until) {
        return bookings.between(from, until).stream().map(booked -> new LabCalendarEntry(booked.id(), LabCalendarKind.MACHINE, booked.from(), booked.to(), title(booked),
                booked.room(), "", false, "/app/trame/machine-board.xhtml?day=" + RomeTime.dayOf(booked.from()))).toList();
    }

    private static String title(BookedMachine booked) {
        return booked.course() == null ? booked.machine() : booked.machine() + ": " + booked.course();
    }
}
