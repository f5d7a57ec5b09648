package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Documents that somebody gives with their enrolment after they have sent it. The coordinator alone sees them beside their owner, and each look is recorded. */
@ApplicationScoped
@Transactional
public class GivenDocumentDesk {

    static final int MOST = 6;

    /** What a telephone or a scanner makes of a paper. */
    private static final UploadLimits PAPERS = new UploadLimits(EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG), UploadLimits.DEFAULT.maxBytes());

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private LabApplications applications;

    @Inject
    private GivenDocuments given;

    @Inject
    private DocumentStore documents;

    @Inject
    private EnrolmentMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What was given with one enrolment, for its owner or the coordinator; names of files, not what is in them. */
    public List<GivenDocument> of(Actor who, String number) {
        LabApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        return given.of(application);
    }

    /** @throws RuleViolation {@code enrolment.document-kind}, {@code enrolment.documents-full}, {@code enrolment.not-now}; or why the file is refused */
    public void give(Actor who, String number, DocumentKind kind, InputStream content, String filename) {
        LabApplication application = applications.numbered(number);
        policy.mayWrite(who, application).orRefuse();
        StoredDocument document = documents.store(who, PAPERS, content, filename);
        LabApplication locked = applications.lock(application);
        if (!locked.getState().isOpen() || !locked.getCourse().getState().isAhead()) {
            throw new RuleViolation("enrolment.not-now");
        }
        if (given.of(locked).size() >= MOST) {
            throw new RuleViolation("enrolment.documents-full", MOST).at("file");
        }
        given.add(new GivenDocument(locked, kind, document, clock.instant()));
        audit.record(who, "enrolment.document-given", number, "");
        messages.documentThere(locked, kind);
    }

    /** Takes one's own document back, as long as the course has not started. */
    public void takeBack(Actor who, String documentId) {
        GivenDocument document = given.named(documentId);
        policy.mayWrite(who, document.application()).orRefuse();
        if (!document.application().getCourse().getState().isAhead()) {
            throw new RuleViolation("enrolment.not-now");
        }
        applications.lock(document.application());
        given.remove(document);
        documents.remove(document.getDocument());
        audit.record(who, "enrolment.document-removed", document.application().getNumber(), "");
    }

    /** The file itself; a look of the coordinator is recorded. */
    public Download download(Actor who, String documentId) {
        GivenDocument document = given.named(documentId);
        policy.maySee(who, document.application()).orRefuse();
        if (!document.application().isOf(who)) {
            audit.record(who, "enrolment.document-seen", document.application().getNumber(), "");
        }
        return documents.download(who, document.getDocument());
    }
}
