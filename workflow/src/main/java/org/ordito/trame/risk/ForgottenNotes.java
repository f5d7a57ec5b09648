package org.ordito.trame.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.OldRows;
import org.ordito.trame.retention.RetentionTerms;

/** Notes of calls to who might leave a course go some months after it. */
@ApplicationScoped
class ForgottenNotes implements Forgetting {

    @Inject
    private OldRows old;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        return old.erase("SELECT n.id FROM ContactNote n, LabApplication a WHERE a.id = n.applicationId AND a.course.dates.endsOn < :before",
                Map.of("before", terms.keptSince(now)), "DELETE FROM ContactNote n WHERE n.id IN :ids");
    }
}
