package org.ordito.documents;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Logger;

/** Has the documents scanned that were kept while the scanner could not be asked. */
@Singleton
@DependsOn("Startup")
public class PendingScans {

    private static final Logger LOG = Logger.getLogger(PendingScans.class.getName());
    private static final int ROUND = 100;

    /** What a round has found so far is to be known soon. */
    private static final Duration ENOUGH = Duration.ofSeconds(5);

    @Inject
    private EntityManager entityManager;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Event<VirusFound> found;

    @Inject
    private Clock clock;

    private long after;

    /** One round, every ten seconds; the next one begins behind the document at which it ended. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    public void scan() {
        if (scanner.isConfigured()) {
            List<StoredDocument> waiting = waiting();
            int done = new ScanRound(this::scan, clock, ENOUGH).through(waiting);
            after = done == waiting.size() && done < ROUND ? 0 : waiting.get(done - 1).id();
        }
    }

    private boolean scan(StoredDocument document) {
        ScanResult result = scanner.scan(DocumentStore.place(document.getSha256()));
        document.scanned(result);
        if (result.state() == ScanState.INFECTED) {
            LOG.warning(() -> "Document " + document.id() + " is infected and is handed to nobody any more");
            found.fire(new VirusFound(document));
        }
        return result.state() != ScanState.NOT_SCANNED;
    }

    private List<StoredDocument> waiting() {
        return entityManager.createQuery("SELECT d FROM StoredDocument d WHERE d.scanState = :state AND d.id > :after ORDER BY d.id", StoredDocument.class)
                .setParameter("state", ScanState.NOT_SCANNED).setParameter("after", after).setMaxResults(ROUND).getResultList();
    }
}
