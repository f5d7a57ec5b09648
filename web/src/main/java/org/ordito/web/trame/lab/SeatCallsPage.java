package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.SeatOffersDesk;

/** Whom the coordinator calls about a seat: each leads to the page on which the answer is written down. */
@Named
@RequestScoped
public class SeatCallsPage {

    @Inject
    private Actor actor;

    @Inject
    private SeatOffersDesk desk;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<LabApplication> people;

    public Slice<LabApplication> getPeople() {
        if (people == null) {
            people = desk.toCall(actor, after);
        }
        return people;
    }
}
