package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.coaching.CoachingCase;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.people.Actor;
import org.ordito.web.coaching.SessionReplies;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** The applicant reads the log of sessions, and confirms or contests each. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private Actor actor;

    @Inject
    private CoachingDesk desk;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private CoachingCase opened;
    private SessionReplies replies;

    public CoachingCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    public SessionReplies getReplies() {
        if (replies == null) {
            replies = new SessionReplies(getOpened().path().getSessions(), text);
        }
        return replies;
    }

    /** Whether the person who asks has something to answer. */
    public boolean isAnswering() {
        return getOpened().path().isOpen() && getOpened().path().getApplication().isOf(actor) && !getOpened().path().isAllAnswered();
    }

    public void answer() throws IOException {
        if (getReplies().isComplete()) {
            desk.confirmSessions(actor, here.number(), getReplies().confirmed(), getReplies().contested());
            here.leave("sessions", "coaching.page.answered");
        }
    }
}
