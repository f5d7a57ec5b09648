package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the processes of bookings, and of what tour operators ask. */
@ApplicationScoped
class VisitProcess {

    @Inject
    private Processes processes;

    void booked(VisitBooking booking) {
        processes.start("lab-visit", booking.getNumber(), Map.of("bookingId", booking.id(), "dateId", booking.getDate().id()));
    }

    void confirmed(VisitBooking booking) {
        processes.correlate("Msg_BookingConfirmed", booking.getNumber());
    }

    void seatsFreed(VisitBooking booking) {
        processes.correlate("Msg_SeatsFreed", booking.getNumber());
    }

    void cancelled(VisitBooking booking) {
        processes.correlate("Msg_BookingCancelled", booking.getNumber());
    }

    /** Every booking of the date ends. */
    void calledOff(VisitDate date) {
        processes.correlateAll("Msg_VisitCalledOff", "dateId", date.id());
    }

    /** Somebody without an e-mail knows that the date is called off. */
    void toldByPhone(VisitBooking booking, Actor who) {
        processes.complete(booking.getNumber(), "Task_TellByPhone", who);
    }

    void asked(TourRequest request) {
        processes.start("tour-request", request.getNumber(), Map.of("tourRequestId", request.id()));
    }

    void answered(TourRequest request, Actor who) {
        processes.complete(request.getNumber(), "Task_AnswerTourRequest", who);
    }
}
