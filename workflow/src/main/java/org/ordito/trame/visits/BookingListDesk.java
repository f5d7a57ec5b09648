package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.Csv;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;

/** Who has booked a date: for the coordinator and the guide of that tour. Each look at it is recorded. */
@ApplicationScoped
@Transactional
public class BookingListDesk {

    @Inject
    private VisitPolicy policy;

    @Inject
    private VisitDates dates;

    @Inject
    private VisitBookings bookings;

    @Inject
    private AuditTrail audit;

    /** How many people come, wait for seats, and have not confirmed yet; and how many bookings of a date that is called off are to be told by telephone. */
    public record Count(long coming, long waiting, long unconfirmed, long toPhone) {
    }

    public VisitDate open(Actor who, String number) {
        VisitDate date = dates.numbered(number);
        policy.maySeeBookings(who, date.getVisit()).orRefuse();
        return date;
    }

    /** Who comes and who waits, newest first. @param after key of the slice before; null for the first */
    public Slice<VisitBooking> bookings(Actor who, VisitDate date, String after) {
        policy.maySeeBookings(who, date.getVisit()).orRefuse();
        audit.record(who, "visit.bookings-seen", date.getNumber(), "");
        return bookings.of(date, after);
    }

    public Count count(Actor who, VisitDate date) {
        policy.maySeeBookings(who, date.getVisit()).orRefuse();
        return new Count(date.getSeatsTaken(), bookings.countPeople(date, BookingState.WAITING), bookings.countPeople(date, BookingState.TO_CONFIRM),
                bookings.countToPhone(date));
    }

    /** The list to have at hand at the meeting place, for a spreadsheet. */
    public String list(Actor who, String number, Locale language) {
        VisitDate date = open(who, number);
        audit.record(who, "visit.list-taken", number, "");
        StringBuilder table = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.rowForSpreadsheet(List.of("number", "name", "email", "phone", "people", "needs", "state")
                .stream().map(column -> Text.of(language, "visits.list." + column)).toList()));
        for (VisitBooking booking : bookings.listOf(date)) {
            table.append(Csv.rowForSpreadsheet(List.of(booking.getNumber(), orEmpty(booking.getName()), orEmpty(booking.getEmail()), orEmpty(booking.getPhone()),
                    String.valueOf(booking.getPeople()), orEmpty(booking.getNeeds()), Text.of(language, "visits.booking." + booking.getState()))));
        }
        return table.toString();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
