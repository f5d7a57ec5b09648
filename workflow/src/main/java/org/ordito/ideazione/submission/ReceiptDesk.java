package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.people.Actor;
import org.ordito.protocol.ProtocolEntry;
import org.ordito.protocol.ProtocolRegister;

/** What proves that an application was sent: its receipt, the record of what was sent, its files with their hashes, its protocol number. */
@ApplicationScoped
@Transactional
public class ReceiptDesk {

    @Inject
    private ApplicationPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private Attachments attachments;

    @Inject
    private Receipts receipts;

    @Inject
    private ProtocolRegister register;

    @Inject
    private DocumentStore documents;

    public Receipt receipt(Actor who, String number) {
        return Receipt.of(seen(who, number));
    }

    /** What was sent with it, in the order in which it was attached; not what the office asked for later. */
    public List<Attachment> files(Actor who, String number) {
        IdeaApplication application = seen(who, number);
        return attachments.of(application).stream().filter(Attachment::isWithSend).toList();
    }

    /** The entry of what was sent in the protocol register; empty while it is not registered yet. */
    public Optional<ProtocolEntry> protocol(Actor who, String number) {
        return register.find(number, seen(who, number).getSha256());
    }

    /** The receipt as a PDF, made now if it was not yet. */
    public Download receiptPdf(Actor who, String number) {
        return documents.download(who, receipts.issue(seen(who, number)));
    }

    /** The record of what was sent, whose SHA-256 stands on the receipt. */
    public Download record(Actor who, String number) {
        return documents.download(who, submissions.of(seen(who, number)).getRecord());
    }

    private IdeaApplication seen(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        return application;
    }
}
