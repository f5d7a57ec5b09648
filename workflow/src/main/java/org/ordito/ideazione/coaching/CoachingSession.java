package org.ordito.ideazione.coaching;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionNotes;

/** One session of a path, as the coach logged it and the applicant answered. */
@Entity
@Table(name = "coaching_session")
public class CoachingSession extends LoggedSession {

    @ManyToOne(optional = false)
    @JoinColumn(name = "path_id")
    private CoachingPath path;

    protected CoachingSession() {
    }

    CoachingSession(CoachingPath path, int ordinal, SessionNotes notes, LocalDate today) {
        super(ordinal, notes, path.getAssignedOn(), today);
        this.path = path;
    }
}
