package org.ordito.web.trame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.trame.enrolment.AskedDocument;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.OwnChecks;

/** What the lab found of one's own answers, and what it asks for. */
@Named
@RequestScoped
public class OwnChecksPage {

    @Inject
    private Actor actor;

    @Inject
    private CheckDesk desk;

    @Inject
    @Param(name = "number")
    private String number;

    private OwnChecks checks;

    public OwnChecks getChecks() {
        if (checks == null) {
            checks = desk.own(actor, number);
        }
        return checks;
    }

    /** Whether a document is asked for and not given yet. */
    public boolean isAnythingAsked() {
        return getChecks().asked().stream().anyMatch(AskedDocument::isOwed);
    }

    /** Whether something was found to be different from what was said. */
    public boolean isAnythingDifferent() {
        return getChecks().found().stream().anyMatch(check -> !check.isHolding());
    }
}
