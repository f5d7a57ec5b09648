package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ordito.platform.Text;
import org.ordito.platform.Words;
import org.ordito.trame.lessons.LessonChanged;

/** Bookings that cannot stand, or are held for now, and telling those whose they are. Called with the machine locked, unless it says otherwise. */
@ApplicationScoped
class Cancellations {

    private static final String OWN = "/app/trame/own-machines.xhtml";
    private static final String BOARD = "/app/trame/machine-board.xhtml?day=";

    @Inject
    private Machines machines;

    @Inject
    private MachineBookings bookings;

    @Inject
    private MachineHours hours;

    @Inject
    private MachineUsers users;

    @Inject
    private Clock clock;

    /** Cancels these and says why. @return how many */
    int cancel(List<MachineBooking> which, Words reason) {
        which.forEach(booking -> {
            cancelSilently(booking, reason.in(Text.ITALIAN));
            tell(booking, "equipment.mail.cancelled", reason);
        });
        return which.size();
    }

    /** The same of several machines, none of them locked yet; one that was cancelled meanwhile stays as it is. */
    void cancelEach(List<MachineBooking> which, Words reason) {
        for (MachineBooking booking : which) {
            machines.hold(booking.getMachine());
            if (!bookings.lock(booking).isCancelled()) {
                cancel(List.of(booking), reason);
            }
        }
    }

    /** Cancels all of a machine that have not ended. @param until first day whose bookings stand; null for none */
    int cancelAll(Machine machine, LocalDate until, Words reason) {
        return cancel(bookings.ahead(machine, clock.instant()).stream().filter(booking -> until == null || booking.getTime().day().isBefore(until)).toList(), reason);
    }

    void cancelSilently(MachineBooking booking, String reason) {
        booking.cancel(reason, clock.instant());
        hours.free(booking);
    }

    /** The machine is faulty: its bookings wait for news. */
    void hold(Machine machine) {
        bookings.ahead(machine, clock.instant()).forEach(booking -> tell(booking, "equipment.mail.held", Words.NONE));
    }

    /** The machine works again: its bookings stand. */
    void release(Machine machine) {
        bookings.ahead(machine, clock.instant()).forEach(booking -> tell(booking, "equipment.mail.released", Words.NONE));
    }

    /** A lesson is elsewhere, or nowhere: the machines that were kept for it are free. */
    void lessonChanged(@Observes LessonChanged event) {
        cancel(bookings.ahead(event.lesson(), clock.instant()), Words.of("equipment.lesson-changed"));
    }

    private void tell(MachineBooking booking, String text, Words reason) {
        Machine machine = booking.getMachine();
        boolean own = booking.getLesson() == null;
        String who = own ? booking.getHolder() : booking.getLesson().getTeacher();
        String page = own ? OWN : BOARD + booking.getTime().day();
        users.tell(who, machine.getInventory(), text, machine.getName(), Words.minute(booking.getStartsAt()), reason, Words.link(page));
    }
}
