package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.visits.CounterDesk;
import org.ordito.trame.visits.VisitBooking;

/** Telling by telephone, to somebody without an e-mail, that a date is called off. */
@Named
@RequestScoped
public class VisitCallPage {

    @Inject
    private Actor actor;

    @Inject
    private CounterDesk desk;

    @Inject
    private VisitInAddress here;

    private VisitBooking booking;

    public void told() throws IOException {
        here.leave("visit-date", desk.toldByPhone(actor, here.number()).getNumber(), "visits.office.called");
    }

    public VisitBooking getBooking() {
        if (booking == null) {
            booking = desk.toPhone(actor, here.number());
        }
        return booking;
    }
}
