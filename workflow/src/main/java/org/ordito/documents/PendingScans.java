package org.ordito.documents;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Logger;

/** Has the documents scanned that were kept while the scanner could not be asked. */
@Singleton
@DependsOn("Startup")
public class PendingScans {

    private static final Logger LOG = Logger.getLogger(PendingScans.class.getName());
    private static final int ROUND = 100;

    /** A round that has lasted this long begins no other document: what it has found so far is to be known soon. */
    private static final Duration ENOUGH = Duration.ofSeconds(5);

    @Inject
    private Clock clock;

    @Inject
    private EntityManager entityManager;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Event<VirusFound> found;

    private long after;

    /** One round, every ten seconds; it ends where the scanner gives no answer, and the next one begins behind that document. */
    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    public void scan() {
        if (!scanner.isConfigured()) {
            return;
        }
        List<StoredDocument> waiting = waiting();
        Instant end = clock.instant().plus(ENOUGH);
        boolean goesOn = true;
        int done = 0;
        while (goesOn && done < waiting.size()) {
            StoredDocument next = waiting.get(done++);
            after = next.id();
            goesOn = scan(next) && clock.instant().isBefore(end);
        }
        if (done == waiting.size() && done < ROUND) {
            after = 0;
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
