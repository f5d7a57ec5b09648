package org.ordito.ideazione.admissibility;

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

/** One file in answer to a request. */
@Entity
@Table(name = "idea_integration_file")
public class IntegrationFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "asked_id")
    private AskedItem asked;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    protected IntegrationFile() {
    }

    IntegrationFile(AskedItem asked, StoredDocument document) {
        this.asked = asked;
        this.document = document;
    }

    /** Names it in addresses. */
    public String getPublicId() {
        return publicId;
    }

    public StoredDocument getDocument() {
        return document;
    }
}
