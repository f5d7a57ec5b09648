package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ordito.notifications.Letter;
import org.ordito.notifications.Outbox;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Settings;
import org.ordito.platform.Text;

/** What is written to who has booked, in the language of the page on which they did, and to tour operators. What somebody needs is in no message; who has no e-mail gets none. */
@ApplicationScoped
class VisitMessages {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(OrditoClock.ROME);

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

    void noSeat(VisitBooking booking) {
        tell(booking, "no-seat", "");
    }

    void cancelled(VisitBooking booking) {
        tell(booking, "cancelled", "");
    }

    void calledOff(VisitBooking booking) {
        tell(booking, "called-off", booking.getDate().getReason());
    }

    void answer(TourRequest request) {
        send(request.getEmail(), request.locale(), request.getNumber(), "visits.mail.answer", request.getNumber(), request.getOrganisation(), request.getAnswer());
    }

    private void tellWithLink(VisitBooking booking, String what) {
        if (booking.isToldByPhone()) {
            return;
        }
        tell(booking, what, Settings.url() + "/trame/visite/prenotazione?codice=" + booking.opens(clock.instant()).text()
                + (booking.locale().equals(Locale.ENGLISH) ? "&lang=en" : ""));
    }

    private void tell(VisitBooking booking, String what, String more) {
        if (booking.isToldByPhone()) {
            return;
        }
        VisitDate date = booking.getDate();
        send(booking.getEmail(), booking.locale(), booking.getNumber(), "visits.mail." + what, booking.getNumber(), date.getVisit().getTitle(),
                when(date.getStartsAt(), booking.locale()), booking.getPeople(), date.getVisit().getMeetingPlace(), more,
                when(booking.getConfirmUntil(), booking.locale()));
    }

    private void send(String address, Locale locale, String about, String key, Object... arguments) {
        outbox.sendToAddresses(List.of(new Letter(address, Text.of(locale, key + ".body", arguments), null)), about, Text.of(locale, key + ".subject", arguments));
    }

    private static String when(Instant instant, Locale locale) {
        return locale.equals(Locale.ENGLISH) ? ENGLISH.format(instant) : RomeTime.minute(instant);
    }
}
