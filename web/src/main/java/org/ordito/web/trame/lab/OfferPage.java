package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.web.text.PageText;

/** A seat that is offered: its owner says yes or no, or the coordinator for somebody who says it on the telephone. */
@Named("seatOfferPage")
@RequestScoped
public class OfferPage {

    @Inject
    private Actor actor;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "number")
    private String number;

    private LabApplication application;

    public void accept() throws IOException {
        answer(true);
    }

    public void decline() throws IOException {
        answer(false);
    }

    private void answer(boolean accepts) throws IOException {
        desk.answer(actor, number, accepts);
        Messages.addFlashGlobalInfo(text.of(accepts ? "lab.offer.accepted" : "lab.offer.declined"));
        Faces.redirect("/app/trame/offer.xhtml?number=" + number);
    }

    public LabApplication getApplication() {
        if (number == null) {
            throw new NotFound("number");
        }
        if (application == null) {
            application = desk.open(actor, number);
        }
        return application;
    }

    /** Whether it belongs to whoever looks. */
    public boolean isOwn() {
        return getApplication().isOf(actor);
    }

    /** Whether whoever looks may say yes or no now. */
    public boolean isAnswerable() {
        return getApplication().getState() == EnrolmentState.OFFERED && !isOver()
                && (isOwn() || actor.is(Role.LAB_COORDINATOR));
    }

    /** Whether its term has passed without an answer. */
    public boolean isOver() {
        return getApplication().getState() == EnrolmentState.OFFERED && clock.instant().isAfter(getApplication().getOfferUntil());
    }

    /** The frame of the page: a citizen's for its owner, the office's for the coordinator. */
    public String getTemplate() {
        return isOwn() ? "/WEB-INF/templates/page.xhtml" : "/WEB-INF/templates/office.xhtml";
    }
}
