package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.SituationSeen;

/** What one person said about their life, and the points it gives: each look is recorded. */
@Named("situationSeenPage")
@RequestScoped
public class SituationPage {

    @Inject
    private Actor actor;

    @Inject
    private ListDesk desk;

    @Inject
    @Param(name = "number")
    private String number;

    private SituationSeen seen;

    public SituationSeen getSeen() {
        if (number == null) {
            throw new NotFound("number");
        }
        if (seen == null) {
            seen = desk.look(actor, number);
        }
        return seen;
    }
}
