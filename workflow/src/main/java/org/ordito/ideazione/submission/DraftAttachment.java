package org.ordito.ideazione.submission;

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
import org.ordito.ideazione.FileTitles;

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

    private String kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    protected DraftAttachment() {
    }

    DraftAttachment(IdeaDraft draft, String kind, StoredDocument document) {
        this.publicId = UUID.randomUUID().toString();
        this.draft = draft;
        this.kind = kind;
        this.document = document;
    }

    /** How pages name it. */
    public String getPublicId() {
        return publicId;
    }

    /** What it is: the code of one of the call's attachments. */
    public String getKind() {
        return kind;
    }

    /** What it is, in the words of the call. */
    public String getTitle() {
        return FileTitles.of(draft.getCall(), kind);
    }

    public StoredDocument getDocument() {
        return document;
    }
}
