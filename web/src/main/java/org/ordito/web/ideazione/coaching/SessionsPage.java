package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ordito.ideazione.coaching.CoachingCase;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.ideazione.coaching.CoachingSession;
import org.ordito.ideazione.coaching.SessionAnswer;
import org.ordito.people.Actor;
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
    private List<SessionReply> replies;

    public CoachingCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    /** One for each session, in order, so that a row stays the same session whatever happens meanwhile. */
    public List<SessionReply> getReplies() {
        if (replies == null) {
            replies = getOpened().path().getSessions().stream().map(SessionReply::new).toList();
        }
        return replies;
    }

    /** Whether the person who asks has something to answer. */
    public boolean isAnswering() {
        return getOpened().path().isOpen() && getOpened().path().getApplication().isOf(actor) && !getOpened().path().isAllAnswered();
    }

    public void answer() throws IOException {
        Map<Integer, String> contested = new TreeMap<>();
        boolean complete = true;
        for (SessionReply reply : getReplies()) {
            if (reply.getAnswer() == SessionAnswer.CONTESTED) {
                complete &= hasObjection(reply);
                contested.put(reply.getSession().getOrdinal(), reply.getObjection());
            }
        }
        if (complete) {
            List<Integer> confirmed = getReplies().stream().filter(reply -> reply.getAnswer() == SessionAnswer.CONFIRMED)
                    .map(SessionReply::getSession).map(CoachingSession::getOrdinal).toList();
            desk.confirmSessions(actor, here.number(), confirmed, contested);
            here.leave("sessions", "coaching.page.answered");
        }
    }

    /** Says beside the right one of the many alike fields that the reason is missing. */
    private boolean hasObjection(SessionReply reply) {
        if (reply.getObjection() != null) {
            return true;
        }
        int ordinal = reply.getSession().getOrdinal();
        FacesContext.getCurrentInstance().addMessage("form:sessions:" + (ordinal - 1) + ":objection",
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text.of("coaching.objection-missing", ordinal), null));
        FacesContext.getCurrentInstance().validationFailed();
        return false;
    }

    public SessionAnswer[] getAnswers() {
        return new SessionAnswer[] {SessionAnswer.CONFIRMED, SessionAnswer.CONTESTED};
    }
}
