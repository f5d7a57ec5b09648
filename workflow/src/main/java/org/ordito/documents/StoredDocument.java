package org.ordito.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.people.Actor;

/** One file as somebody handed it in, or as the portal issued it; its content is found by its hash. */
@Entity
@Table(name = "stored_document")
public class StoredDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String sha256;
    private String filename;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private ScanState scanState;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Column(name = "scan_engine")
    private String scanEngine;

    protected StoredDocument() {
    }

    private StoredDocument(String sha256, String filename, String mediaType, long size, Instant storedAt) {
        this.sha256 = sha256;
        this.filename = filename;
        this.mediaType = mediaType;
        this.size = size;
        this.storedAt = storedAt;
        this.scanState = ScanState.ISSUED;
    }

    /** One that the portal wrote. */
    static StoredDocument issued(String sha256, String filename, String mediaType, long size, Instant at) {
        return new StoredDocument(sha256, filename, mediaType, size, at);
    }

    /** One that somebody sent. */
    static StoredDocument sentBy(Actor who, ReceivedFile file, Instant at) {
        StoredDocument document = new StoredDocument(file.sha256(), file.filename(), file.type().getMediaType(), file.size(), at);
        document.sentBy = who.username();
        document.scanned(file.scan());
        return document;
    }

    /** Keeps what the scanner said. */
    void scanned(ScanResult result) {
        scanState = result.state();
        scannedAt = result.at();
        scanEngine = result.engine();
    }

    /** Whether this person sent it. */
    public boolean isFrom(Actor who) {
        return sentBy != null && who.isPerson(sentBy);
    }

    public Long id() {
        return id;
    }

    /** Hash of the content, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public String getFilename() {
        return filename;
    }

    public String getMediaType() {
        return mediaType;
    }

    /** Length in bytes. */
    public long getSize() {
        return size;
    }

    public Instant getStoredAt() {
        return storedAt;
    }

    public ScanState getScanState() {
        return scanState;
    }

    /** Whether the scanner found something in it. */
    public boolean isInfected() {
        return scanState == ScanState.INFECTED;
    }

    /** When the scanner looked at it; null while it did not. */
    public Instant getScannedAt() {
        return scannedAt;
    }

    /** Name, version and signatures of the scanner that looked; null while none did. */
    public String getScanEngine() {
        return scanEngine;
    }
}
