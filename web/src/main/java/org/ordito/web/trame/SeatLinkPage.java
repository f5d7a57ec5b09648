package org.ordito.web.trame;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.notifications.LinkCode;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.LabApplication;

/** {@code /trame/posto}: where the link in the message of an offer leads. Opening it does nothing yet; it names nobody. */
@Named
@RequestScoped
public class SeatLinkPage {

    private static final Set<String> OUTCOMES = Set.of("accettato", "rifiutato", "scaduto", "sconosciuto");

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private Courses courses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private LabApplication offer;
    private Course course;
    private String state;

    @PostConstruct
    void read() {
        String outcome = request.getParameter("esito");
        if (outcome != null && OUTCOMES.contains(outcome)) {
            state = outcome;
            course = Optional.ofNullable(request.getParameter("corso")).flatMap(courses::find).filter(found -> found.getState().isPublic()).orElse(null);
        } else if (getCode() == null) {
            state = "incompleto";
        } else {
            readOffer();
        }
    }

    private void readOffer() {
        try {
            offer = desk.offered(getCode());
            course = offer.getCourse();
            state = clock.instant().isAfter(offer.getOfferUntil()) ? "scaduto" : "offerto";
        } catch (RuleViolation answeredOrOver) {
            state = "sconosciuto";
        }
    }

    /** Last part of the keys of what the page says. */
    public String getState() {
        return state;
    }

    /** The code in the link; null when it has none, or something else. */
    public String getCode() {
        String code = request.getParameter("codice");
        return LinkCode.isOne(code) ? code : null;
    }

    /** The seat that is offered; null when none is. */
    public LabApplication getOffer() {
        return offer;
    }

    /** The course it is about; null when that is not known. */
    public Course getCourse() {
        return course;
    }
}
