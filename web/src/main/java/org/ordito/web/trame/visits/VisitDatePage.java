package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Slice;
import org.ordito.trame.visits.BookingDesk;
import org.ordito.trame.visits.BookingListDesk;
import org.ordito.trame.visits.VisitBooking;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDesk;

/** One date before the coordinator and its guide: who comes and who waits; the coordinator calls it off, or gives a booking back for who phones. */
@Named
@RequestScoped
public class VisitDatePage {

    @Inject
    private Actor actor;

    @Inject
    private BookingListDesk lists;

    @Inject
    private BookingDesk bookingDesk;

    @Inject
    private VisitDesk desk;

    @Inject
    private VisitInAddress here;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "after")
    private String after;

    private VisitDate date;
    private Slice<VisitBooking> bookings;
    private BookingListDesk.Count count;
    private String reason;
    private String booking;

    public void cancel() throws IOException {
        desk.cancelDate(actor, here.number(), reason);
        here.leave("visit-date", here.number(), "visits.office.date-cancelled");
    }

    public void cancelBooking() throws IOException {
        bookingDesk.cancelFor(actor, here.number(), booking);
        here.leave("visit-date", here.number(), "visits.office.booking-cancelled");
    }

    public VisitDate getDate() {
        if (date == null) {
            date = lists.open(actor, here.number());
        }
        return date;
    }

    public BookingListDesk.Count getCount() {
        if (count == null) {
            count = lists.count(actor, getDate());
        }
        return count;
    }

    public Slice<VisitBooking> getBookings() {
        if (bookings == null) {
            bookings = lists.bookings(actor, getDate(), after);
        }
        return bookings;
    }

    /** Whether whoever looks may change something about it. */
    public boolean isChangeable() {
        return isLead() && getDate().isAhead(clock.instant());
    }

    /** Whether they can book it for somebody. */
    public boolean isBookable() {
        return isLead() && getDate().takesBookingsAtDesk(clock.instant());
    }

    public boolean isLead() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBooking() {
        return booking;
    }

    public void setBooking(String booking) {
        this.booking = booking;
    }
}
