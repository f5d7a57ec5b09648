package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.OldRows;
import org.ordito.trame.retention.RetentionTerms;

/**
 * Words about somebody in a placement go some months after its last day; of one that never began, after it was let go: why it stood still, ended
 * early or was changed, often their health, what the tutors made of them, and what was wrong in a register. Days, hours and outcomes stay.
 */
@ApplicationScoped
class ForgottenWords implements Forgetting {

    private static final String ENDED = " IS NOT NULL AND (p.period.endsOn < :before OR p.state = :withdrawn AND p.stateSince < :since)";

    @Inject
    private OldRows old;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        Map<String, ?> ended = Map.of("before", terms.keptSince(now), "withdrawn", PlacementState.WITHDRAWN, "since", terms.writtenSince(now));
        return old.erase("SELECT p.id FROM Placement p WHERE p.endReason" + ENDED, ended, "UPDATE Placement p SET p.endReason = NULL WHERE p.id IN :ids")
                + erase("Suspension", "reason", ended) + erase("TrainingProject", "reason", ended) + erase("PlacementAssessment", "text", ended)
                + erase("MonthRegister", "note", ended);
    }

    private int erase(String part, String words, Map<String, ?> ended) {
        return old.erase("SELECT w.id FROM %s w JOIN w.placement p WHERE w.%s".formatted(part, words) + ENDED, ended,
                "UPDATE %s w SET w.%s = NULL WHERE w.id IN :ids".formatted(part, words));
    }
}
