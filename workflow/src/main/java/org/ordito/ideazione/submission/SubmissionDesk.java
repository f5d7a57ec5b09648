package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.ReceivedFile;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeaContent;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** Writing an application and sending it. */
@ApplicationScoped
@Transactional
public class SubmissionDesk {

    @Inject
    private SubmissionPolicy policy;

    @Inject
    private ApplicationPolicy applicationPolicy;

    @Inject
    private Calls calls;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftChanges changes;

    @Inject
    private DraftNotices notices;

    @Inject
    private Submissions submissions;

    @Inject
    private Sending sending;

    @Inject
    private DraftCopyWriter copies;

    @Inject
    private IdeaApplications applications;

    @Inject
    private TakingUp takingUp;

    @Inject
    private People people;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Begins a draft for a call, with what this person withdrew from it last, or opens again the one they have.
     *
     * @throws RuleViolation {@code submission.not-open} or {@code submission.deadline-passed} when a new one cannot be begun,
     *                       {@code submission.already-sent} when an application was sent already
     */
    public IdeaDraft begin(Actor who, String slug) {
        policy.mayApply(who).orRefuse();
        IdeaDraft draft = beginEmpty(who, slug);
        takingUp.latest(who, draft);
        return draft;
    }

    /** The same, with nothing written in it. */
    IdeaDraft beginEmpty(Actor who, String slug) {
        Call call = calls.withSlug(slug);
        return drafts.ofPerson(who.username(), call).orElseGet(() -> {
            SubmissionRules.requireOpen(call, clock.instant());
            sending.requireNoneLive(who.username(), call);
            return drafts.begin(who.username(), call, clock.instant());
        });
    }

    /**
     * Begins a draft with what a withdrawn application said, as {@link TakingUp} does, or fills the one that is there. One in which
     * something is written is opened as it is.
     *
     * @throws RuleViolation {@code submission.not-withdrawn}, and as {@link #begin} says
     */
    public BegunAgain beginAgain(Actor who, String number) {
        policy.mayApply(who).orRefuse();
        IdeaApplication withdrawn = applications.numbered(number);
        policy.mayTakeUp(who, withdrawn).orRefuse();
        if (withdrawn.getState() != ApplicationState.WITHDRAWN) {
            throw new RuleViolation("submission.not-withdrawn");
        }
        people.holdBack(who.username());
        IdeaDraft draft = beginEmpty(who, withdrawn.getCall().getSlug());
        return new BegunAgain(draft, takingUp.fill(who, draft, withdrawn));
    }

    /** The draft, to go on with. @throws NotFound if there is none with that id (any more: it may have been sent) */
    public IdeaDraft open(Actor who, UUID draftId) {
        IdeaDraft draft = drafts.find(draftId).orElseThrow(() -> new NotFound(draftId.toString()));
        policy.mayRead(who, draft).orRefuse();
        return draft;
    }

    /** What this person is writing, last saved first. */
    public List<IdeaDraft> drafts(Actor who) {
        applicationPolicy.mayHavePersonalArea(who).orRefuse();
        return drafts.of(who.username());
    }

    /** What others are writing together with this person, last saved first. */
    public List<IdeaDraft> sharedDrafts(Actor who) {
        applicationPolicy.mayHavePersonalArea(who).orRefuse();
        return drafts.sharedWith(who.username());
    }

    /** Whether this person may change the draft, or only read it. */
    public boolean mayWrite(Actor who, IdeaDraft draft) {
        return policy.mayWrite(who, draft).isGranted();
    }

    /** Whether this person may send the draft, or only work on it. */
    public boolean mayLead(Actor who, IdeaDraft draft) {
        return policy.mayLead(who, draft).isGranted();
    }

    /** What became of a draft of this person's that was sent. */
    public Optional<Receipt> sent(Actor who, UUID draftId) {
        Optional<IdeaApplication> sent = submissions.ofDraft(draftId).map(Submission::getApplication);
        sent.ifPresent(application -> applicationPolicy.maySee(who, application).orRefuse());
        return sent.map(Receipt::of);
    }

    /** Keeps the answers of one step over whatever stands there; see {@link IdeaDraft#answer}. */
    public void save(Actor who, UUID draftId, DraftStep step, IdeaContent answers) {
        IdeaDraft draft = toWrite(who, draftId);
        draft.answer(step, answers, clock.instant());
    }

    /** Keeps what was written in a form, question by question; what somebody else answered in between is told, not overwritten. */
    public DraftSave save(Actor who, UUID draftId, FormAnswers form) {
        IdeaDraft draft = toWrite(who, draftId);
        Instant now = clock.instant();
        Answered answered = draft.answer(form, now);
        changes.record(draft, answered.changed(), who.username(), now);
        return new DraftSave(draft, answered.changed(), changes.conflicts(draft, answered.conflicts()));
    }

    /** Keeps which declarations are made so far. */
    public void declare(Actor who, UUID draftId, Set<Declaration> declarations) {
        toLead(who, draftId).declare(declarations, clock.instant());
    }

    /** The draft, for somebody who may change it. */
    IdeaDraft openToWrite(Actor who, UUID draftId) {
        IdeaDraft draft = open(who, draftId);
        policy.mayWrite(who, draft).orRefuse();
        return draft;
    }

    /** Adds a file that {@link IncomingFiles} took in. @return as it is kept @throws RuleViolation as {@link IdeaDraft#attach} says */
    StoredDocument attach(Actor who, UUID draftId, String kind, ReceivedFile file) {
        IdeaDraft draft = toWrite(who, draftId);
        StoredDocument document = documents.keep(who, file);
        Instant now = clock.instant();
        if (draft.attach(kind, document, now)) {
            changes.record(draft, DraftDeed.FILE_ADDED, kind, document, who.username(), now);
        } else {
            documents.removeUnused(List.of(document));
        }
        return document;
    }

    /** Takes a file off; it is removed unless something else has it. @param attachment its public id */
    public void detach(Actor who, UUID draftId, String attachment) {
        IdeaDraft draft = toWrite(who, draftId);
        Instant now = clock.instant();
        draft.detach(attachment, now).ifPresent(file -> {
            changes.record(draft, DraftDeed.FILE_REMOVED, file.getKind(), file.getDocument(), who.username(), now);
            documents.removeUnused(List.of(file.getDocument()));
        });
    }

    /** A file of the draft. @param attachment its public id */
    public Download draftFile(Actor who, UUID draftId, String attachment) {
        IdeaDraft draft = open(who, draftId);
        StoredDocument document = draft.attachment(attachment).orElseThrow(() -> new NotFound(attachment)).getDocument();
        return documents.download(who, document);
    }

    /** A copy of what is written in a draft, which says that it is no application. */
    public Download copy(Actor who, UUID draftId) {
        IdeaDraft draft = open(who, draftId);
        return DocumentStore.passing(copies.write(draft, clock.instant()), "bozza-non-inviata-" + draft.getCall().getSlug() + ".pdf",
                "application/pdf", clock.instant());
    }

    /** Gives up a draft: its files are removed with it, unless something else has them, and everybody who works on it is told. */
    public void discard(Actor who, UUID draftId) {
        IdeaDraft draft = toLead(who, draftId);
        List<StoredDocument> files = draft.getAttachments().stream().map(DraftAttachment::getDocument).toList();
        notices.discarded(draft, who);
        audit.record(draft.asRecorded(who), "draft.discarded", draftId.toString(), draft.getCall().getSlug());
        drafts.remove(draft);
        documents.removeUnused(files);
    }

    /** All that is missing or wrong in a draft, in the order of the steps. */
    public List<Finding> findings(Actor who, UUID draftId) {
        IdeaDraft draft = open(who, draftId);
        return SubmissionRules.check(draft, draft.isHeldBy(who) ? draft.getMandate() : null);
    }

    /**
     * Sends the draft. Sent already, by a second click or from another window, it answers the same receipt.
     *
     * @param declarations those that are made with this send
     * @param receivedAt   when the request reached the server: this alone decides whether it is in time
     * @throws RuleViolation {@code submission.deadline-passed}, {@code submission.not-open}, {@code submission.incomplete},
     *                       {@code submission.mandate-missing}, {@code submission.already-sent}, {@code clock.off}; the draft is kept
     */
    public Receipt submit(Actor who, UUID draftId, Set<Declaration> declarations, Instant receivedAt) {
        policy.mayWriteDrafts(who).orRefuse();
        Optional<Long> call = drafts.holdToSend(draftId);
        if (call.isEmpty()) {
            return sent(who, draftId).orElseThrow(() -> new NotFound(draftId.toString()));
        }
        calls.hold(call.get());
        IdeaDraft draft = drafts.find(draftId).orElseThrow();
        policy.mayLead(who, draft).orRefuse();
        return Receipt.of(sending.send(who, draft, declarations, receivedAt));
    }

    private IdeaDraft toWrite(Actor who, UUID draftId) {
        IdeaDraft draft = drafts.lock(draftId).orElseThrow(() -> new NotFound(draftId.toString()));
        policy.mayWrite(who, draft).orRefuse();
        return draft;
    }

    private IdeaDraft toLead(Actor who, UUID draftId) {
        IdeaDraft draft = drafts.lock(draftId).orElseThrow(() -> new NotFound(draftId.toString()));
        policy.mayLead(who, draft).orRefuse();
        return draft;
    }
}
