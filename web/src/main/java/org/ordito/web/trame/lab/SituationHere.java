package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.SituationSeen;
import org.ordito.web.text.PageText;

/** The situation that the address names: looked at once in a request, since each look is recorded, and the way back to it. */
@RequestScoped
public class SituationHere {

    @Inject
    private Actor actor;

    @Inject
    private ListDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private SituationSeen seen;

    public String number() {
        return number;
    }

    public SituationSeen seen() {
        if (number == null) {
            throw new NotFound("number");
        }
        if (seen == null) {
            seen = desk.look(actor, number);
        }
        return seen;
    }

    /** Goes to the situation's page, which says what was done. */
    public void show(String message) throws IOException {
        Messages.addFlashGlobalInfo(message);
        Faces.redirect("/app/trame/situation.xhtml?number=" + number);
    }

    /** The same of what its person has been written; who cannot be written to is to be called. @param key of the sentence */
    public void showTold(String key) throws IOException {
        show(text.of(seen().isReachable() ? key : "lab.check.call", seen().application().getContact().phone()));
    }
}
