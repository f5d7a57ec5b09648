package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;

/** The receipts as documents: written once, by whoever needs one first. */
@ApplicationScoped
public class Receipts {

    @Inject
    private Submissions submissions;

    @Inject
    private Attachments attachments;

    @Inject
    private ReceiptWriter writer;

    @Inject
    private DocumentStore documents;

    /** The receipt of this application. */
    public StoredDocument issue(IdeaApplication application) {
        Submission submission = submissions.of(application);
        if (submission.getReceipt() == null) {
            submission = submissions.lock(application);
        }
        if (submission.getReceipt() == null) {
            byte[] pdf = writer.write(submission, attachments.of(application));
            submission.receiptIssued(documents.storeIssued(pdf, application.getNumber() + ".pdf", "application/pdf"));
        }
        return submission.getReceipt();
    }
}
