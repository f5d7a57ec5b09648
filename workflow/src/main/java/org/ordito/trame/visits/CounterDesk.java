package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** Booking for somebody who calls the lab or comes by, and telling by telephone those who have no e-mail. The trail names nobody. */
@ApplicationScoped
@Transactional
public class CounterDesk {

    @Inject
    private VisitPolicy policy;

    @Inject
    private VisitDates dates;

    @Inject
    private VisitBookings bookings;

    @Inject
    private VisitSeats seats;

    @Inject
    private VisitProcess process;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Books, confirmed at once, while seats last. What somebody has asked for on the page and not confirmed is confirmed. The same once
     * more changes nothing.
     *
     * @param email  empty for none @param phone empty for none; one of the two there is
     * @param people as it was written
     * @throws RuleViolation {@code visits.date-over}, {@code visits.booked-before}, {@code visits.seats-left}, and as {@link Booker#atDesk} says
     */
    public VisitBooking book(Actor who, String number, String name, String email, String phone, String people, String needs, boolean english) {
        policy.mayLead(who).orRefuse();
        VisitDate date = dates.lock(dates.numbered(number));
        Instant now = clock.instant();
        if (!date.takesBookingsAtDesk(now)) {
            throw new RuleViolation("visits.date-over");
        }
        Booker booker = Booker.atDesk(name, email, phone, people, needs, english, date.getMostPeople());
        VisitBooking before = bookings.openOf(date, booker).map(bookings::lock).orElse(null);
        if (before != null && before.wasConfirmed()) {
            return same(before, booker);
        }
        if (!seats.take(date, booker.people())) {
            throw new RuleViolation("visits.seats-left", date.getFreeSeats()).at("people");
        }
        VisitBooking booking = before != null && before.isConfirmable(now) ? confirmed(before, booker, now) : booked(date, booker, now);
        audit.record(who, "visit.booked-at-desk", booking.getNumber(), number);
        return booking;
    }

    private static VisitBooking same(VisitBooking before, Booker booker) {
        if (!before.says(booker)) {
            throw new RuleViolation("visits.booked-before", before.getNumber(), before.getPeople()).at("name");
        }
        return before;
    }

    private VisitBooking confirmed(VisitBooking booking, Booker booker, Instant now) {
        booking.write(booker);
        booking.confirm(true, now);
        process.confirmed(booking);
        return booking;
    }

    private VisitBooking booked(VisitDate date, Booker booker, Instant now) {
        VisitBooking booking = new VisitBooking(numbers.next(BookingDesk.SERIES, RomeTime.dayOf(now).getYear()), date, booker, now);
        booking.confirm(true, now);
        bookings.add(booking);
        process.booked(booking);
        return booking;
    }

    /** A booking whose owner is to be told by telephone, for whoever calls them. The look at it is recorded. @throws NotFound when there is none */
    public VisitBooking toPhone(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        VisitBooking booking = bookings.find(number).orElseThrow(() -> new NotFound(number));
        audit.record(who, "visit.bookings-seen", booking.getDate().getNumber(), "");
        return booking;
    }

    /** They know that the date is called off: it is forgotten whose booking it was. @return the date @throws RuleViolation {@code work.done}: also at a second click */
    public VisitDate toldByPhone(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        VisitBooking booking = bookings.lock(bookings.find(number).orElseThrow(() -> new NotFound(number)));
        audit.record(who, "visit.told-by-phone", number, "");
        process.toldByPhone(booking, who);
        return booking.getDate();
    }
}
