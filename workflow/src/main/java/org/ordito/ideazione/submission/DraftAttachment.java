package org.ordito.ideazione.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.AttachmentKind;

/** One file of a draft. */
@Entity
@Table(name = "idea_draft_attachment")
public class DraftAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draft_id")
    private IdeaDraft draft;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    protected DraftAttachment() {
    }

    DraftAttachment(IdeaDraft draft, AttachmentKind kind, StoredDocument document) {
        this.publicId = UUID.randomUUID().toString();
        this.draft = draft;
        this.kind = kind;
        this.document = document;
    }

    /** How pages name it. */
    public String getPublicId() {
        return publicId;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public StoredDocument getDocument() {
        return document;
    }
}
