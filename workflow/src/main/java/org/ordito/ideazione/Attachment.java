package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.ordito.calls.CallAttachment;
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

    private String kind;

    @Column(name = "with_send")
    private boolean withSend;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    protected Attachment() {
    }

    Attachment(IdeaApplication application, int position, String kind, StoredDocument document, boolean withSend) {
        this.application = application;
        this.position = position;
        this.kind = kind;
        this.document = document;
        this.withSend = withSend;
    }

    /**
     * Whether it tells of the idea, as those need who judge or coach it: the call says which attachments do. Papers that no call
     * foresees and the office asked for later concern the office alone.
     */
    public boolean isAboutIdea() {
        boolean forPanel = application.getCall().getForm().attachment(kind).filter(CallAttachment::isForPanel).isPresent();
        return forPanel && (!kind.equals(CallAttachment.OTHER) || withSend);
    }

    /** Whether it came with the application, and not later because the office asked for it. */
    public boolean isWithSend() {
        return withSend;
    }

    /** Its place among the application's files, from 1: the last part of its address. */
    public int getPosition() {
        return position;
    }

    /** What it is: the code of one of its call's attachments, or {@link CallAttachment#OTHER}. */
    public String getKind() {
        return kind;
    }

    /** What it is, in the words of its call. */
    public String getTitle() {
        return FileTitles.of(application.getCall(), kind);
    }

    public StoredDocument getDocument() {
        return document;
    }
}
