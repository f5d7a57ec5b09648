package org.ordito.documents;

/** What the virus scanner said about a document. */
public enum ScanState {
    /** The portal wrote it: there is nothing to look for. */
    ISSUED,
    /** Nobody looked yet: there is no scanner, or it could not be reached and is asked again. */
    NOT_SCANNED,
    /** It looked and found nothing. */
    CLEAN,
    /** It found something; the document is handed to nobody. */
    INFECTED
}
