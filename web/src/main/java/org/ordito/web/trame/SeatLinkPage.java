package org.ordito.web.trame;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.web.visitors.LinkInMessage;

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
    private LinkInMessage link;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private LabApplication offer;
    private Course course;
    private String state;

    @PostConstruct
    void read() {
        state = link.state(OUTCOMES, this::opened);
        course = offer != null ? offer.getCourse()
                : Optional.ofNullable(request.getParameter("corso")).flatMap(courses::find).filter(found -> found.getState().isPublic()).orElse(null);
    }

    private String opened(String code) {
        offer = desk.offered(code);
        return clock.instant().isAfter(offer.getOfferUntil()) ? "scaduto" : "offerto";
    }

    /** Last part of the keys of what the page says. */
    public String getState() {
        return state;
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
