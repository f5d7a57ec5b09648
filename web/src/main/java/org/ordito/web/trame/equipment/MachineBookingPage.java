package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.MachineBooking;
import org.ordito.web.text.PageText;

/** One booking of a machine, and giving its hours back. */
@Named
@RequestScoped
public class MachineBookingPage {

    @Inject
    private Actor actor;

    @Inject
    private BookingDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "booking")
    private String id;

    private MachineBooking booking;
    private String reason;

    public void cancel() throws IOException {
        desk.cancel(actor, id, reason);
        Messages.addFlashGlobalInfo(text.of("machines.page.freed"));
        Faces.redirect(isOwn() ? OwnMachinesPage.ADDRESS : "/app/trame/machine-board.xhtml?day=" + getBooking().getTime().day());
    }

    public MachineBooking getBooking() {
        if (id == null) {
            throw new NotFound("booking");
        }
        if (booking == null) {
            booking = desk.open(actor, id);
        }
        return booking;
    }

    /** Whether it is of whoever looks. */
    public boolean isOwn() {
        return actor.isPerson(getBooking().getHolder());
    }

    /** The name of whose it is; empty for who may not see it, or for a lesson. */
    public String getHolder() {
        if (getBooking().getHolder() == null) {
            return "";
        }
        return isOwn() ? actor.name() : desk.holders(actor, List.of(getBooking())).getOrDefault(getBooking().getHolder(), "");
    }

    /** Whether whoever looks may give it back. */
    public boolean isCancellable() {
        MachineBooking seen = getBooking();
        boolean teaches = seen.getLesson() != null && actor.isPerson(seen.getLesson().getTeacher());
        return !seen.isCancelled() && (isOwn() || teaches || actor.is(Role.LAB_COORDINATOR));
    }

    /** Whether they have to say why. */
    public boolean isReasonNeeded() {
        return actor.is(Role.LAB_COORDINATOR) && !isOwn();
    }

    /** The frame of the page: a citizen's for whose it is, the office's for everybody else. */
    public String getTemplate() {
        return isOwn() ? "/WEB-INF/templates/page.xhtml" : "/WEB-INF/templates/office.xhtml";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
