package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;

/** What the process of a booking asks and orders. */
@Named("visitSteps")
@ApplicationScoped
public class VisitSteps {

    @Inject
    private VisitBookings bookings;

    @Inject
    private VisitMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether the lab has made it for somebody who called or came by. */
    public boolean isConfirmed(Long bookingId) {
        return bookings.get(bookingId).wasConfirmed();
    }

    public void askToConfirm(Long bookingId) {
        messages.confirm(bookings.get(bookingId));
    }

    public Date confirmUntil(Long bookingId) {
        return Date.from(bookings.get(bookingId).getConfirmUntil());
    }

    /** Nobody confirmed it: whose address it is was never known. */
    public void lapse(Long bookingId) {
        end(bookings.lock(bookings.get(bookingId)), BookingState.LAPSED);
    }

    public boolean hasSeats(Long bookingId) {
        return bookings.get(bookingId).holdsSeats();
    }

    public void tellConfirmed(Long bookingId) {
        messages.confirmed(bookings.get(bookingId));
    }

    public void tellWaiting(Long bookingId) {
        messages.waiting(bookings.get(bookingId));
    }

    public Date startsAt(Long bookingId) {
        return Date.from(bookings.get(bookingId).getDate().getStartsAt());
    }

    public void tellNoSeat(Long bookingId) {
        VisitBooking booking = bookings.lock(bookings.get(bookingId));
        messages.noSeat(booking);
        end(booking, BookingState.NO_SEAT);
    }

    public Date remindAt(Long bookingId) {
        return Date.from(bookings.get(bookingId).getDate().remindAt());
    }

    public void remind(Long bookingId) {
        VisitBooking booking = bookings.get(bookingId);
        if (booking.isToBeReminded()) {
            messages.reminder(booking);
        }
    }

    public Date endsAt(Long bookingId) {
        return Date.from(bookings.get(bookingId).getDate().getEndsAt());
    }

    public void done(Long bookingId) {
        VisitBooking booking = bookings.get(bookingId);
        booking.end(BookingState.DONE);
        booking.forgetNeeds();
    }

    public Date keepUntil(Long bookingId) {
        return Date.from(bookings.get(bookingId).getDate().keepUntil());
    }

    public void erase(Long bookingId) {
        erase(bookings.get(bookingId));
    }

    /** The use case has given the seats back before. */
    public void tellCancelled(Long bookingId) {
        VisitBooking booking = bookings.get(bookingId);
        if (booking.wasConfirmed()) {
            messages.cancelled(booking);
        }
        erase(booking);
    }

    /** Whoever has no e-mail is still to be called. */
    public void tellCalledOff(Long bookingId) {
        VisitBooking booking = bookings.lock(bookings.get(bookingId));
        if (booking.wasConfirmed()) {
            messages.calledOff(booking);
        }
        if (booking.isToldByPhone()) {
            booking.end(BookingState.CALLED_OFF);
            booking.forgetNeeds();
        } else {
            end(booking, BookingState.CALLED_OFF);
        }
    }

    public boolean isToBePhoned(Long bookingId) {
        return bookings.get(bookingId).isToBePhoned();
    }

    private void end(VisitBooking booking, BookingState how) {
        booking.end(how);
        erase(booking);
    }

    private void erase(VisitBooking booking) {
        booking.erase(clock.instant());
        audit.record(Actor.SYSTEM, "visit.booking-erased", booking.getNumber(), "");
    }
}
