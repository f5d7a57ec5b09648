package org.ordito.web.coaching;

import java.time.LocalDate;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionNotes;

/** A session as the form's fields write it. */
public class SessionForm {

    private LocalDate date;
    private Integer minutes;
    private String place;
    private String topics;
    private String outcome;
    private String nextSteps;

    public SessionForm() {
    }

    public SessionForm(LoggedSession session) {
        date = session.getDate();
        minutes = session.getMinutes();
        place = session.getPlace();
        topics = session.getTopics();
        outcome = session.getOutcome();
        nextSteps = session.getNextSteps();
    }

    public SessionNotes notes() {
        return new SessionNotes(date, minutes, place, topics, outcome, nextSteps);
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate value) {
        date = value;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer value) {
        minutes = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(String value) {
        topics = value;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String value) {
        outcome = value;
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(String value) {
        nextSteps = value;
    }
}
