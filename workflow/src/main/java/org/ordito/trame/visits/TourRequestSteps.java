package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;

/** What the process of a tour operator's request asks and orders. */
@Named("tourRequestSteps")
@ApplicationScoped
public class TourRequestSteps {

    @Inject
    private TourRequests requests;

    @Inject
    private VisitMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Date dueAt(Long tourRequestId) {
        return Date.from(requests.get(tourRequestId).getDueAt());
    }

    public void tellAnswer(Long tourRequestId) {
        messages.answer(requests.get(tourRequestId));
    }

    public Date keepUntil(Long tourRequestId) {
        return Date.from(requests.get(tourRequestId).keepUntil());
    }

    public void erase(Long tourRequestId) {
        TourRequest request = requests.get(tourRequestId);
        request.erase(clock.instant());
        audit.record(Actor.SYSTEM, "visit.tour-erased", request.getNumber(), "");
    }
}
