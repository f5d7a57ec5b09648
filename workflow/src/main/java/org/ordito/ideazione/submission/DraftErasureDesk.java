package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;

/** Erases drafts that were never sent, once they have been kept for as long as was promised. */
@ApplicationScoped
@Transactional
public class DraftErasureDesk {

    private static final int AT_ONCE = 100;

    @Inject
    private SubmissionPolicy policy;

    @Inject
    private Drafts drafts;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Some of them, with their files. @return how many; 0 once nothing is left */
    public int erase(Actor who) {
        policy.mayErase(who).orRefuse();
        List<Long> old = drafts.ofCallsClosedBefore(DraftRetention.closedBefore(clock.instant()), AT_ONCE);
        if (old.isEmpty()) {
            return 0;
        }
        List<StoredDocument> files = drafts.filesOf(old);
        drafts.remove(old);
        documents.removeUnused(files);
        audit.record(who, "draft.erased", "drafts", String.valueOf(old.size()));
        return old.size();
    }
}
