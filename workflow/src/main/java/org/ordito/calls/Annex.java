package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ordito.documents.StoredDocument;

/**
 * A file that comes with a call, for anybody to download. Once published it is never lost: withdrawn by a correction, it stays
 * with the versions that had it.
 */
@Entity
@Table(name = "call_annex")
public class Annex {

    /** Longest title, in characters. */
    public static final int TITLE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "public_id")
    private String publicId;

    private int position;

    private String title;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    private boolean withdrawn;

    protected Annex() {
    }

    Annex(Call call, int position, String title, StoredDocument document) {
        this.call = call;
        this.publicId = UUID.randomUUID().toString();
        this.position = position;
        this.title = title;
        this.document = document;
    }

    void withdraw() {
        withdrawn = true;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    /** How addresses name it. */
    public String getPublicId() {
        return publicId;
    }

    int getPosition() {
        return position;
    }

    Call getCall() {
        return call;
    }

    public String getTitle() {
        return title;
    }

    public StoredDocument getDocument() {
        return document;
    }

    /** Whether a correction took it off. */
    public boolean isWithdrawn() {
        return withdrawn;
    }
}
