package org.ordito.web.trame.visits;

import java.time.Clock;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.trame.visits.BookingDesk;
import org.ordito.trame.visits.BookingState;
import org.ordito.trame.visits.VisitBooking;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDates;
import org.ordito.web.visitors.LinkInMessage;

/** {@code /trame/visite/prenotazione}: where the links in the messages about a booking lead. Opening it does nothing yet; it names nobody. */
@Named
@RequestScoped
public class BookingLinkPage {

    private static final Set<String> OUTCOMES = Set.of("confermata", "attesa", "annullata", "scaduto", "sconosciuto");

    @Inject
    private BookingDesk desk;

    @Inject
    private VisitDates dates;

    @Inject
    private LinkInMessage link;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private VisitBooking booking;
    private VisitDate date;
    private String state;

    @PostConstruct
    void read() {
        state = link.state(OUTCOMES, this::opened);
        date = booking != null ? booking.getDate() : dates.published(String.valueOf(request.getParameter("data"))).orElse(null);
    }

    private String opened(String code) {
        booking = desk.look(code);
        return booking.getState() == BookingState.TO_CONFIRM && !booking.isConfirmable(clock.instant()) ? "scaduto" : booking.getState().name();
    }

    /** Last part of the keys of what the page says. */
    public String getState() {
        return state;
    }

    /** The booking that the code opens; null when it opens none. */
    public VisitBooking getBooking() {
        return booking;
    }

    /** The date it is about; null when that is not known. */
    public VisitDate getDate() {
        return date;
    }

    public boolean isConfirmable() {
        return state.equals("TO_CONFIRM");
    }

    /** Whether it can be given back. */
    public boolean isCancellable() {
        return booking != null && !state.equals("scaduto") && date.isAhead(clock.instant());
    }
}
