package org.ordito.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Documents for tests that need one, without a store. */
public final class SomeDocument {

    private SomeDocument() {
    }

    public static StoredDocument of(String mediaType, long size) {
        return StoredDocument.issued("0".repeat(64), "file", mediaType, size, Instant.parse("2026-03-01T09:00:00Z"));
    }

    public static StoredDocument named(String filename) {
        return StoredDocument.issued(DocumentStore.hash(filename.getBytes(StandardCharsets.UTF_8)), filename, "application/pdf",
                filename.length(), Instant.parse("2026-03-01T09:00:00Z"));
    }

    /** One in which the scanner found something. */
    public static StoredDocument infected(String filename) {
        StoredDocument document = named(filename);
        document.scanned(new ScanResult(ScanState.INFECTED, document.getStoredAt(), "a scanner"));
        return document;
    }
}
