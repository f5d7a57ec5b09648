package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ordito.platform.PublicContentChanged;

/** Gives away the seats of a date, with the date locked: to who confirms while they last, then to the first who waits and fits. */
@ApplicationScoped
class VisitSeats {

    @Inject
    private VisitDates dates;

    @Inject
    private VisitBookings bookings;

    @Inject
    private VisitProcess process;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /** @return whether there were seats for all of them; otherwise none was taken */
    boolean take(VisitDate date, int people) {
        boolean taken = dates.takeSeats(date, people);
        changed.fire(new PublicContentChanged());
        return taken;
    }

    /** So many people do not come. Whoever waits is taken in the order of waiting; a party too large for what is free is passed over. */
    void giveBack(VisitDate date, int people) {
        dates.giveSeatsBack(date, people);
        changed.fire(new PublicContentChanged());
        if (!date.isAhead(clock.instant())) {
            return;
        }
        for (VisitBooking next : bookings.waiting(date)) {
            if (next.getPeople() <= date.getFreeSeats() && dates.takeSeats(date, next.getPeople())) {
                next.getsSeats();
                process.seatsFreed(next);
            }
        }
    }
}
