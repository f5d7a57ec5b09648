package org.ordito.ideazione.coaching;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.coaching.SessionNotes;

/** A path of {@code coach1} for tests, and what is logged of it ten days after its beginning. */
final class APath {

    /** When sessions are logged: noon of 11 June 2026 in Rome. */
    static final Instant LATER = AnIdea.BEGUN.plus(Duration.ofDays(10));

    /** The day of a session. */
    static final LocalDate HELD = LocalDate.of(2026, 6, 5);

    private APath() {
    }

    static CoachingPath begun() {
        return new CoachingPath(AnIdea.inCoaching(), "coach1", 10, AnIdea.BEGUN);
    }

    /** Logs as many sessions, of an hour each. */
    static void log(CoachingPath path, int sessions) {
        for (int i = 0; i < sessions; i++) {
            path.log(new SessionNotes(HELD, 60, null, "Customers " + i, "A first list of customers", null), LATER);
        }
    }

    static SessionNotes notes(LocalDate date, Integer minutes) {
        return new SessionNotes(date, minutes, "Punto focale", "Customers", "A first list of customers", "Talk to five of them");
    }
}
