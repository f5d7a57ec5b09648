package org.ordito.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.documents.DocumentPolicy;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/** What stands beside a file about its virus check. */
@Named
@RequestScoped
public class DocumentMarks {

    @Inject
    private DocumentPolicy policy;

    @Inject
    private Actor actor;

    @Inject
    private PageText text;

    /** Whether who looks may download it, as far as viruses go. */
    public boolean mayHave(StoredDocument document) {
        return policy.mayHave(actor, document).isGranted();
    }

    /** What is to be known before opening it; empty when it was found clean or the portal wrote it. */
    public String of(StoredDocument document) {
        return switch (document.getScanState()) {
            case ISSUED, CLEAN -> "";
            case INFECTED -> text.of("documents.mark.infected");
            case NOT_SCANNED -> text.of(policy.isAwaited(document) ? "documents.mark.awaited" : "documents.mark.not-scanned");
        };
    }
}
