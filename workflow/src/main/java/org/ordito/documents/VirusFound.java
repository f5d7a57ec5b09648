package org.ordito.documents;

/** Fired, in the transaction that keeps it, when the scanner found something in a document that had been kept before it could be asked. */
public record VirusFound(StoredDocument document) {
}
