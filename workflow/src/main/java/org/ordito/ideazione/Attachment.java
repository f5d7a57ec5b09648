package org.ordito.ideazione;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.ordito.documents.StoredDocument;

/** One file that came with an application, or later in answer to an integration. Added, never changed. */
@Entity
@Table(name = "idea_attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private int position;

    @Enumerated(EnumType.STRING)
    private AttachmentKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    protected Attachment() {
    }

    Attachment(IdeaApplication application, int position, AttachmentKind kind, StoredDocument document) {
        this.application = application;
        this.position = position;
        this.kind = kind;
        this.document = document;
    }

    /**
     * Whether it tells of the idea, as those need who judge or coach it: costs, people, partners, and what the applicant added on
     * sending. Declarations, powers and papers that the office asked for later concern the office alone.
     */
    public boolean isAboutIdea() {
        return switch (kind) {
            case BUDGET, CV, PARTNER_LETTER -> true;
            case OTHER -> !document.getStoredAt().isAfter(application.getSentAt());
            case DE_MINIMIS, STATUTE, COMMITMENT, MANDATE -> false;
        };
    }

    /** Its place among the application's files, from 1: the last part of its address. */
    public int getPosition() {
        return position;
    }

    public AttachmentKind getKind() {
        return kind;
    }

    public StoredDocument getDocument() {
        return document;
    }
}
