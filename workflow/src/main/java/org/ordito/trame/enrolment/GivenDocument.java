package org.ordito.trame.enrolment;

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
import java.time.Instant;
import java.util.UUID;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.RuleViolation;

/** A document that somebody gives with their enrolment, when they have it. */
@Entity
@Table(name = "lab_document")
public class GivenDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private LabApplication application;
    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    @Column(name = "given_at")
    private Instant givenAt;

    protected GivenDocument() {
    }

    GivenDocument(LabApplication application, DocumentKind kind, StoredDocument document, Instant now) {
        if (kind == null) {
            throw new RuleViolation("enrolment.document-kind").at("kind");
        }
        this.application = application;
        this.kind = kind;
        this.document = document;
        givenAt = now;
    }

    /** Names it in addresses. */
    public String getPublicId() {
        return publicId;
    }

    LabApplication application() {
        return application;
    }

    public StoredDocument getDocument() {
        return document;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public Instant getGivenAt() {
        return givenAt;
    }
}
