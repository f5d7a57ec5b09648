package org.ordito.web.coaching;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionAnswer;
import org.ordito.web.text.PageText;

/** What is about to be answered about each session of a log, in its order, so that a row stays the same session whatever happens meanwhile. */
public class SessionReplies {

    private final List<SessionReply> all;
    private final PageText text;

    public SessionReplies(List<? extends LoggedSession> sessions, PageText text) {
        this.all = sessions.stream().map(SessionReply::new).toList();
        this.text = text;
    }

    public List<SessionReply> getAll() {
        return all;
    }

    /** Places in the log of those that took place as logged. */
    public List<Integer> confirmed() {
        return all.stream().filter(reply -> reply.getAnswer() == SessionAnswer.CONFIRMED).map(reply -> reply.getSession().getOrdinal()).toList();
    }

    /** What is wrong with the others, by their place. */
    public Map<Integer, String> contested() {
        Map<Integer, String> contested = new TreeMap<>();
        all.stream().filter(reply -> reply.getAnswer() == SessionAnswer.CONTESTED)
                .forEach(reply -> contested.put(reply.getSession().getOrdinal(), reply.getObjection()));
        return contested;
    }

    /** Whether every contested one says why; where it does not, that is said beside the right one of the many alike fields. */
    public boolean isComplete() {
        boolean complete = true;
        for (SessionReply reply : all) {
            if (reply.getAnswer() == SessionAnswer.CONTESTED && reply.getObjection() == null) {
                complete = false;
                int ordinal = reply.getSession().getOrdinal();
                FacesContext.getCurrentInstance().addMessage("form:sessions:" + (ordinal - 1) + ":objection",
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, text.of("coaching.objection-missing", ordinal), null));
                FacesContext.getCurrentInstance().validationFailed();
            }
        }
        return complete;
    }

    public SessionAnswer[] getAnswers() {
        return new SessionAnswer[] {SessionAnswer.CONFIRMED, SessionAnswer.CONTESTED};
    }
}
