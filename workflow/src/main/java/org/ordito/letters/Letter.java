package org.ordito.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ordito.documents.StoredDocument;
import org.ordito.protocol.ProtocolEntry;

/**
 * One letter of a case. Its words are fixed when it is issued; it is written as a document, registered as outgoing, and
 * delivered as a copy that bears its protocol number. From then on it does not change.
 */
@Entity
@Table(name = "letter")
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_number")
    private String caseNumber;

    private int position;
    private String kind;

    @Column(name = "template_version")
    private int templateVersion;

    @Column(name = "letterhead_version")
    private int letterheadVersion;

    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String signatory;
    private String subject;
    private String body;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @ManyToOne
    @JoinColumn(name = "original_id")
    private StoredDocument original;

    @ManyToOne
    @JoinColumn(name = "protocol_entry_id")
    private ProtocolEntry protocolEntry;

    @ManyToOne
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    protected Letter() {
    }

    /** @param position place among the letters of the case, from 1 */
    Letter(LetterOrder order, int position, LetterText filled, int templateVersion, int letterheadVersion, Instant at) {
        this.caseNumber = order.caseNumber();
        this.position = position;
        this.kind = order.kind();
        this.templateVersion = templateVersion;
        this.letterheadVersion = letterheadVersion;
        this.recipient = order.recipient().getUsername();
        this.recipientName = order.recipientName();
        this.signatory = order.signatory();
        this.subject = filled.subject().length() <= 500 ? filled.subject() : filled.subject().substring(0, 500);
        this.body = filled.body();
        this.issuedAt = at;
    }

    /** It was written as a document; only the first time counts. */
    void written(StoredDocument originalDocument) {
        if (original == null) {
            original = originalDocument;
        }
    }

    void registered(ProtocolEntry entry) {
        protocolEntry = entry;
    }

    /** The copy with the protocol number lies in the recipient's personal area. */
    void delivered(StoredDocument copy, Instant at) {
        document = copy;
        deliveredAt = at;
    }

    Long id() {
        return id;
    }

    /** {@code IDEA-2026-0007-L1}. */
    public String getNumber() {
        return caseNumber + "-L" + position;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** Place among the letters of the case, from 1. */
    public int getPosition() {
        return position;
    }

    /** Code of its kind. */
    public String getKind() {
        return kind;
    }

    /** Version of the template it was written from; 0 for the text that ships. */
    public int getTemplateVersion() {
        return templateVersion;
    }

    /** Version of the letterhead it is written on; 0 for the one that ships. */
    int getLetterheadVersion() {
        return letterheadVersion;
    }

    /** Account of the recipient. */
    public String getRecipient() {
        return recipient;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public String getSignatory() {
        return signatory;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    /** The document whose hash stands in the register; null until it is written. */
    public StoredDocument getOriginal() {
        return original;
    }

    /** Null until it is registered. */
    public ProtocolEntry getProtocolEntry() {
        return protocolEntry;
    }

    /** The copy with the protocol number; null until it is delivered. */
    public StoredDocument getDocument() {
        return document;
    }

    public Instant getDeliveredAt() {
        return deliveredAt;
    }

    public boolean isDelivered() {
        return deliveredAt != null;
    }
}
