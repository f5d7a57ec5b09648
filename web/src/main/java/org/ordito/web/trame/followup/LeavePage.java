package org.ordito.web.trame.followup;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.followup.LeavingDesk;
import org.ordito.trame.followup.ParticipantRecord;
import org.ordito.web.text.PageText;

/** Whether somebody wants to leave the course that they attend, and what that means. */
@Named("leavePage")
@RequestScoped
public class LeavePage {

    @Inject
    private Actor actor;

    @Inject
    private LeavingDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "number")
    private String number;

    private Boolean leavable;

    /** On arrival at the question: nothing is asked of who cannot leave. */
    public void enter() throws IOException {
        if (!isLeavable()) {
            Faces.redirect(address());
        }
    }

    /** A second click comes to the same page. */
    public void leave() throws IOException {
        desk.leave(actor, ParticipantRecord.numberFor(number));
        Messages.addFlashGlobalInfo(text.of("followup.leave.done"));
        Faces.redirect(address());
    }

    /** Whether this person takes part in a course that runs. */
    public boolean isLeavable() {
        if (leavable == null) {
            leavable = desk.find(actor, ParticipantRecord.numberFor(number)).filter(ParticipantRecord::isTakingPart).isPresent();
        }
        return leavable;
    }

    public LocalDate getToday() {
        return RomeTime.dayOf(clock.instant());
    }

    private String address() {
        return "/app/trame/attendance.xhtml?number=" + number;
    }
}
