package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** Booking a date without an account: asked for on a page, confirmed and given back by links in messages. The trail names nobody. */
@ApplicationScoped
@Transactional
public class BookingDesk {

    static final String SERIES = "PREN";

    @Inject
    private VisitPolicy policy;

    @Inject
    private VisitDates dates;

    @Inject
    private VisitBookings bookings;

    @Inject
    private VisitSeats seats;

    @Inject
    private VisitMessages messages;

    @Inject
    private VisitProcess process;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Asks for places; the address gets a link that confirms. No answer tells whether an address has booked before: it is told so itself.
     *
     * @param people as it was written
     * @param asked  when the request reached the server: this instant is held against the end of booking
     * @throws RuleViolation {@code visits.booking-closed}, and as {@link Booker#of} says
     * @throws NotFound      if everybody may see no such date
     */
    public void book(Actor who, String number, String name, String email, String people, String needs, boolean english, Instant asked) {
        policy.mayBook().orRefuse();
        VisitDate date = dates.lock(dates.published(number).orElseThrow(() -> new NotFound(number)));
        if (!date.takesBookings(asked)) {
            throw new RuleViolation("visits.booking-closed");
        }
        Booker booker = Booker.of(name, email, people, needs, english, date.getMostPeople());
        Instant now = clock.instant();
        Optional<VisitBooking> before = bookings.openOf(date, booker.email());
        if (before.isPresent()) {
            again(before.get(), booker, now);
            return;
        }
        VisitBooking booking = new VisitBooking(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), date, booker, now);
        bookings.add(booking);
        audit.record(who, "visit.booked", booking.getNumber(), number);
        process.booked(booking);
    }

    private void again(VisitBooking booking, Booker booker, Instant now) {
        booking.write(booker);
        if (!booking.mayBeWrittenTo(now)) {
            return;
        }
        if (booking.getState() == BookingState.TO_CONFIRM) {
            messages.confirm(booking);
        } else {
            messages.bookedAlready(booking);
        }
    }

    /** The booking that a code opens. @throws RuleViolation {@code visits.code-unknown}: also when it is over */
    public VisitBooking look(String code) {
        if (!policy.mayUseCode(code).isGranted()) {
            throw new RuleViolation("visits.code-unknown");
        }
        return bookings.withCode(new LinkCode(code).sha256()).filter(booking -> booking.getState().isOpen())
                .orElseThrow(() -> new RuleViolation("visits.code-unknown"));
    }

    /**
     * Confirms it: with seats while they last, else it waits for them. A second time changes nothing.
     *
     * @throws RuleViolation {@code visits.code-unknown}; {@code visits.too-late} when its term has passed or the visit has begun
     */
    public VisitBooking confirm(Actor who, String code) {
        VisitBooking found = look(code);
        VisitDate date = dates.lock(found.getDate());
        VisitBooking booking = bookings.lock(found);
        if (booking.getState() == BookingState.CONFIRMED || booking.getState() == BookingState.WAITING) {
            return booking;
        }
        Instant now = clock.instant();
        if (!booking.isConfirmable(now)) {
            throw new RuleViolation("visits.too-late");
        }
        booking.confirm(seats.take(date, booking.getPeople()), now);
        audit.record(who, "visit.booking-confirmed", booking.getNumber(), "");
        process.confirmed(booking);
        return booking;
    }

    /** Gives it back; whoever waits and fits gets the seats. @throws RuleViolation {@code visits.code-unknown}, {@code visits.too-late} once the visit has begun */
    public void cancel(Actor who, String code) {
        cancel(who, look(code));
    }

    /** The same for somebody who has called the lab. @param date number of the date @throws RuleViolation {@code visits.booking-unknown} when it is none of that date */
    public void cancelFor(Actor who, String date, String number) {
        policy.mayLead(who).orRefuse();
        cancel(who, bookings.find(number == null ? "" : number.strip()).filter(booking -> booking.getDate().getNumber().equals(date) && booking.wasConfirmed())
                .orElseThrow(() -> new RuleViolation("visits.booking-unknown").at("booking")));
    }

    private void cancel(Actor who, VisitBooking found) {
        VisitDate date = dates.lock(found.getDate());
        VisitBooking booking = bookings.lock(found);
        boolean held = booking.holdsSeats();
        if (!date.isAhead(clock.instant()) || !booking.end(BookingState.CANCELLED)) {
            throw new RuleViolation("visits.too-late");
        }
        audit.record(who, "visit.booking-cancelled", booking.getNumber(), "");
        process.cancelled(booking);
        if (held) {
            seats.giveBack(date, booking.getPeople());
        }
    }
}
