package org.ordito.ideazione.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.calls.Terms;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionNotes;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** One session of a path, as the coach of that time logged it and the applicant answered, or said nothing in the days that the call gives. */
@Entity
@Table(name = "coaching_session")
public class CoachingSession extends LoggedSession {

    @ManyToOne(optional = false)
    @JoinColumn(name = "path_id")
    private CoachingPath path;

    private String coach;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected CoachingSession() {
    }

    CoachingSession(CoachingPath path, int ordinal, SessionNotes notes, Instant now) {
        super(ordinal, notes, path.getCoachSince(), RomeTime.dayOf(now));
        this.path = path;
        this.coach = path.getCoach();
        this.askedAt = now;
    }

    /** Writes it anew after it was contested, whoever leads the path now; the applicant has all the days again. @throws RuleViolation as {@link LoggedSession#correct} */
    void correct(SessionNotes notes, Instant now) {
        correct(notes, path.getAssignedOn(), RomeTime.dayOf(now));
        askedAt = now;
    }

    /** Takes it for confirmed if nothing was said of it in time. @return whether that is so */
    boolean countSilence(Instant now) {
        boolean isOver = isAwaited() && now.isAfter(getAnswerDueAt());
        if (isOver) {
            takeSilence(getAnswerDueAt());
        }
        return isOver;
    }

    /** Account of the coach who held it. */
    public String getCoach() {
        return coach;
    }

    /** Until when the applicant may answer: the call's days from when it was logged, or corrected. */
    public Instant getAnswerDueAt() {
        return Terms.daysAfter(askedAt, path.getApplication().getCall().getTerms().getSessionConfirmation());
    }
}
