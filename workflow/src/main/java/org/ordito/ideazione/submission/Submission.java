package org.ordito.ideazione.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.IdeaApplication;

/** The act of sending: from which draft an application came, what was declared, the record that was hashed, the receipt. */
@Entity
@Table(name = "idea_submission")
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Column(name = "draft_id")
    private String draftId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "record_id")
    private StoredDocument record;

    @ManyToOne
    @JoinColumn(name = "receipt_id")
    private StoredDocument receipt;

    @ElementCollection
    @CollectionTable(name = "idea_submission_declaration", joinColumns = @JoinColumn(name = "submission_id"))
    private List<MadeDeclaration> declarations = new ArrayList<>();

    protected Submission() {
    }

    /** @param record what was sent, as the document whose SHA-256 is the application's */
    public Submission(IdeaApplication application, IdeaDraft draft, StoredDocument record) {
        this.application = application;
        this.draftId = draft.getPublicId().toString();
        this.record = record;
        draft.getDeclarations().forEach(d -> declarations.add(new MadeDeclaration(d.getDeclaration(), d.getMadeAt())));
    }

    /** The receipt was written. There is only ever one. */
    void receiptIssued(StoredDocument document) {
        if (receipt == null) {
            receipt = document;
        }
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** What was sent, in the form that was hashed. */
    public StoredDocument getRecord() {
        return record;
    }

    /** The receipt as a PDF; null until it is first asked for. */
    public StoredDocument getReceipt() {
        return receipt;
    }

    public List<MadeDeclaration> getDeclarations() {
        return declarations.stream().sorted(Comparator.comparing(MadeDeclaration::getDeclaration)).toList();
    }
}
