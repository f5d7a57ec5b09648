package org.ordito.web.ideazione.coaching;

import org.ordito.ideazione.coaching.CoachingSession;
import org.ordito.ideazione.coaching.SessionAnswer;

/** A session with what the applicant is about to answer. */
public class SessionReply {

    private final CoachingSession session;
    private SessionAnswer answer;
    private String objection;

    SessionReply(CoachingSession session) {
        this.session = session;
    }

    public CoachingSession getSession() {
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
