package org.ordito.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    protected StoredDocument() {
    }

    StoredDocument(String sha256, String filename, String mediaType, long size, Instant storedAt) {
        this.sha256 = sha256;
        this.filename = filename;
        this.mediaType = mediaType;
        this.size = size;
        this.storedAt = storedAt;
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
}
