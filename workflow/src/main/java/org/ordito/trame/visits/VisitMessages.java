package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ordito.notifications.Outbox;
import org.ordito.platform.Words;

/** What is written to who has booked, in the language of the page on which they did, and to tour operators. What somebody needs is in no message; who has no e-mail gets none. */
@ApplicationScoped
class VisitMessages {

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Asks the address whether it was its owner who booked. */
    void confirm(VisitBooking booking) {
        tellWithLink(booking, "confirm");
    }

    void confirmed(VisitBooking booking) {
        tellWithLink(booking, "confirmed");
    }

    void waiting(VisitBooking booking) {
        tellWithLink(booking, "waiting");
    }

    void reminder(VisitBooking booking) {
        tellWithLink(booking, "reminder");
    }

    /** Tells the address, and nobody else, that it has booked this date before. */
    void bookedAlready(VisitBooking booking) {
        tellWithLink(booking, "already");
    }

    void elsewhere(VisitBooking booking) {
        tellWithLink(booking, "elsewhere");
    }

    void noSeat(VisitBooking booking) {
        tell(booking, "no-seat", Words.NONE);
    }

    void cancelled(VisitBooking booking) {
        tell(booking, "cancelled", Words.NONE);
    }

    void calledOff(VisitBooking booking) {
        tell(booking, "called-off", Words.asWritten(booking.getDate().getReason()));
    }

    void answer(TourRequest request) {
        outbox.sendToAddress(request.getEmail(), request.locale(), request.getNumber(), "visits.mail.answer", request.getNumber(), request.getOrganisation(), request.getAnswer());
    }

    private void tellWithLink(VisitBooking booking, String what) {
        if (!booking.isToldByPhone()) {
            tell(booking, what, Words.link("/trame/visite/prenotazione?codice=" + booking.opens(clock.instant()).text()));
        }
    }

    private void tell(VisitBooking booking, String what, Words more) {
        if (booking.isToldByPhone()) {
            return;
        }
        VisitDate date = booking.getDate();
        outbox.sendToAddress(booking.getEmail(), booking.locale(), booking.getNumber(), "visits.mail." + what, booking.getNumber(), date.getVisit().getTitle(),
                Words.minute(date.getStartsAt()), booking.getPeople(), date.getVisit().getMeetingPlace(), more,
                Words.minute(booking.getConfirmUntil()));
    }
}
