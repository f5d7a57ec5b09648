package org.ordito.documents;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.logging.Logger;

/** Has the documents scanned that were kept while the scanner could not be asked. */
@Singleton
@DependsOn("Startup")
public class PendingScans {

    private static final Logger LOG = Logger.getLogger(PendingScans.class.getName());
    private static final int ROUND = 5;

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
        boolean answered = true;
        for (int i = 0; i < waiting.size() && answered; i++) {
            after = waiting.get(i).id();
            answered = scan(waiting.get(i));
        }
        if (waiting.size() < ROUND) {
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
