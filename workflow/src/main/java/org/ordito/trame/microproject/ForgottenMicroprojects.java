package org.ordito.trame.microproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.OldRows;
import org.ordito.trame.retention.RetentionTerms;

/** What a microproject says of a young person goes some months after its last day, or after its end where that came later; title, steps and outcome stay. */
@ApplicationScoped
class ForgottenMicroprojects implements Forgetting {

    private static final String ENDED = "m.endsOn < :before AND (m.endedAt IS NULL OR m.endedAt < :since)";

    @Inject
    private OldRows old;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        Map<String, ?> ended = Map.of("before", terms.keptSince(now), "since", terms.writtenSince(now));
        return old.erase("SELECT m.id FROM Microproject m WHERE (m.aims IS NOT NULL OR m.conclusion IS NOT NULL) AND " + ENDED, ended,
                "UPDATE Microproject m SET m.aims = NULL, m.conclusion = NULL WHERE m.id IN :ids")
                + old.erase("SELECT s.id FROM MicroprojectStep s JOIN s.microproject m WHERE s.note IS NOT NULL AND " + ENDED, ended,
                "UPDATE MicroprojectStep s SET s.note = NULL WHERE s.id IN :ids");
    }
}
