package org.ordito.web.coaching;

import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionAnswer;

/** A session with what is about to be answered about it. */
public class SessionReply {

    private final LoggedSession session;
    private SessionAnswer answer;
    private String objection;

    public SessionReply(LoggedSession session) {
        this.session = session;
    }

    public LoggedSession getSession() {
        return session;
    }

    /** CONFIRMED or CONTESTED; null when not answered now. */
    public SessionAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(SessionAnswer value) {
        answer = value;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String value) {
        objection = value;
    }
}
