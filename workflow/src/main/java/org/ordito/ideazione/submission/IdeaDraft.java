package org.ordito.ideazione.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.mandates.Mandate;
import org.ordito.platform.RuleViolation;

/**
 * An application that is being written: saved step by step, with anything missing, left and taken up again, until it is sent
 * and becomes an application. Only its owner and the co-authors see it, and the operator of the focal point whom the owner has asked.
 */
@Entity
@Table(name = "idea_draft")
public class IdeaDraft extends SharedDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Embedded
    private IdeaContent content = new IdeaContent();

    @Enumerated(EnumType.STRING)
    private DraftStep step = DraftStep.APPLICANT;

    @OneToMany(mappedBy = "draft", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<DraftAttachment> attachments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "idea_draft_declaration", joinColumns = @JoinColumn(name = "draft_id"))
    private List<MadeDeclaration> declarations = new ArrayList<>();

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected IdeaDraft() {
    }

    /** @param owner account of the person whose it is */
    public IdeaDraft(String owner, Call call, Instant begunAt) {
        super(owner);
        this.publicId = UUID.randomUUID().toString();
        this.call = call;
        this.begunAt = begunAt;
        this.savedAt = begunAt;
    }

    /** Begins it at the focal point, with what the mandate says of the person. */
    void introduce(Mandate under, String email) {
        heldUnder(under);
        content = getContent().copy().fromApplicant(null, under.getPersonName(), under.getPersonName(), email.isEmpty() ? null : email, under.getPhone());
    }

    /**
     * Keeps the answers of one step over whatever stands there; the others' stay as they are.
     *
     * @param answers content of which only this step's fields are looked at; anything may be missing
     * @throws RuleViolation as {@link #answer(FormAnswers, Instant)}
     */
    public void answer(DraftStep answered, IdeaContent answers, Instant at) {
        answer(FormAnswers.over(getContent(), answered.getFields(), answers), at);
        step = answered.next();
        savedAt = at;
    }

    /** Fills it with what the office copied from paper, whatever the form would say of it. */
    void copy(IdeaContent written, Instant at) {
        content = written.copy();
        savedAt = at;
    }

    /** Whether nothing is written in it yet, besides what the focal point began it with. */
    boolean isEmpty() {
        IdeaContent written = getContent();
        boolean isBlank = getMandate() != null ? savedAt.equals(begunAt) : Stream.of(IdeaField.values()).allMatch(field -> field.text(written).isEmpty());
        return attachments.isEmpty() && isBlank;
    }

    /** Whether who writes it may see what its owner sent before: an operator only with a signed mandate, and not what the person sent alone. */
    boolean mayTakeOver(IdeaApplication sent) {
        return getMandate() == null || getMandate().stands() && sent.getMandate() != null;
    }

    /**
     * Fills an empty draft with what was sent before and withdrawn. What the call does not take any more, answers that are too long
     * and files that it does not ask for, is left out or found before sending.
     */
    void takeOver(IdeaContent sent, List<Attachment> files, Instant at) {
        content = sent.copy();
        for (Attachment file : files) {
            if (call.getForm().attachment(file.getKind()).isPresent()) {
                attachments.add(new DraftAttachment(this, file.getKind(), file.getDocument()));
            }
        }
        step = DraftStep.SUMMARY;
        savedAt = at;
    }

    /**
     * Keeps the answers that were written in a form, each by itself: two people, or two windows, at different questions are
     * never in each other's way. An answer to a question that was answered otherwise since the form was shown is a conflict
     * and not kept, unless both say the same.
     *
     * @throws RuleViolation at the first field whose answer is too long or has not the shape of what was asked; nothing is kept
     */
    Answered answer(FormAnswers form, Instant at) {
        IdeaContent now = getContent();
        Set<IdeaField> written = form.written();
        IdeaContent given = AnswerRules.clean(written, form.content(), call.getForm());
        written.removeIf(field -> field.text(given).equals(field.text(now)));
        Set<IdeaField> conflicts = EnumSet.copyOf(written);
        conflicts.removeIf(field -> field.fingerprint(now).equals(form.bases().get(field)));
        written.removeAll(conflicts);
        if (!written.isEmpty()) {
            IdeaContent next = now.copy();
            written.forEach(field -> next.take(field, given));
            content = next;
            step = DraftStep.of(written.iterator().next());
            savedAt = at;
        }
        return new Answered(written, conflicts);
    }

    /**
     * Adds a file; the same file of the same kind once more changes nothing.
     *
     * @param kind code of one of the call's attachments
     * @return whether it was added
     * @throws RuleViolation {@code submission.unknown-file}; {@code submission.too-many-files}, {@code submission.too-many-of-kind}
     *                       beyond what the call allows; and as {@link CallAttachment#requireAcceptable} says
     */
    public boolean attach(String kind, StoredDocument document, Instant at) {
        CallAttachment asked = asked(call.getForm(), kind);
        asked.requireAcceptable(document);
        boolean there = attachments.stream()
                .anyMatch(a -> a.getKind().equals(kind) && a.getDocument().getSha256().equals(document.getSha256()));
        if (there) {
            return false;
        }
        int most = call.getForm().getMostFiles();
        if (attachments.size() >= most) {
            throw new RuleViolation("submission.too-many-files", most).at("file");
        }
        if (attachments.stream().filter(a -> a.getKind().equals(kind)).count() >= asked.getMost()) {
            throw new RuleViolation("submission.too-many-of-kind", asked.getTitle(), asked.getMost()).at("file");
        }
        attachments.add(new DraftAttachment(this, kind, document));
        step = DraftStep.ATTACHMENTS;
        savedAt = at;
        return true;
    }

    /** What a call asks for under this code. @throws RuleViolation {@code submission.unknown-file} */
    static CallAttachment asked(ApplicationForm form, String kind) {
        return form.attachment(kind).orElseThrow(() -> new RuleViolation("submission.unknown-file").at("kind"));
    }

    /** Takes a file off; one that is gone already is not missed. @return what was taken off */
    public Optional<DraftAttachment> detach(String attachment, Instant at) {
        Optional<DraftAttachment> taken = attachment(attachment);
        taken.ifPresent(file -> {
            attachments.remove(file);
            savedAt = at;
        });
        return taken;
    }

    /** Keeps which declarations are made: those made before keep their instant, those not among these are taken back. */
    public void declare(Set<Declaration> made, Instant at) {
        declarations.removeIf(d -> !made.contains(d.getDeclaration()));
        Set<Declaration> missing = EnumSet.noneOf(Declaration.class);
        missing.addAll(made);
        missing.removeAll(declared());
        missing.forEach(declaration -> declarations.add(new MadeDeclaration(declaration, at)));
    }

    /** The declarations that are made. */
    public Set<Declaration> declared() {
        Set<Declaration> made = EnumSet.noneOf(Declaration.class);
        declarations.forEach(d -> made.add(d.getDeclaration()));
        return made;
    }

    Long id() {
        return id;
    }

    /** How addresses name it. */
    public UUID getPublicId() {
        return UUID.fromString(publicId);
    }

    public Call getCall() {
        return call;
    }

    /** What is written so far; never null. */
    public IdeaContent getContent() {
        return content == null ? new IdeaContent() : content;
    }

    /** Where its owner goes on. */
    public DraftStep getStep() {
        return step;
    }

    public List<DraftAttachment> getAttachments() {
        return List.copyOf(attachments);
    }

    public Optional<DraftAttachment> attachment(String attachment) {
        return attachments.stream().filter(a -> a.getPublicId().equals(attachment)).findFirst();
    }

    public List<MadeDeclaration> getDeclarations() {
        return declarations.stream().sorted(Comparator.comparing(MadeDeclaration::getDeclaration)).toList();
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    /** Until when it is kept if it is not sent. */
    public Instant getKeptUntil() {
        return DraftRetention.until(call);
    }
}
