package org.ordito.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;

/** Who may have the content of a document whose case they may see. */
@ApplicationScoped
public class DocumentPolicy {

    private final VirusScanner scanner;

    @Inject
    DocumentPolicy(VirusScanner scanner) {
        this.scanner = scanner;
    }

    DocumentPolicy() {
        this(null);
    }

    /** Nobody an infected one; where there is a scanner, one that it has not looked at only who sent it. */
    public Permission mayHave(Actor who, StoredDocument document) {
        return Permission.when(document.getScanState() != ScanState.INFECTED, "documents.infected")
                .and(Permission.when(!isAwaited(document) || document.isFrom(who), "documents.awaiting-scan"));
    }

    /** Whether the scanner has yet to look at it. */
    public boolean isAwaited(StoredDocument document) {
        return document.getScanState() == ScanState.NOT_SCANNED && scanner.isConfigured();
    }
}
