package org.ordito.ideazione.admissibility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.Requirement;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** One thing that a request asks for, and what came in answer. */
@Entity
@Table(name = "idea_integration_asked")
public class AskedItem {

    /** Most files in answer to one thing. */
    static final int MOST_FILES = 5;
    /** Longest answer, in characters. */
    static final int ANSWER_LENGTH = 3000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "request_id")
    private IntegrationRequest request;

    private int position;

    private String item;

    private String what;

    @Column(name = "file_needed")
    private boolean fileNeeded;

    private String answer = "";

    @OneToMany(mappedBy = "asked", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<IntegrationFile> files = new ArrayList<>();

    protected AskedItem() {
    }

    AskedItem(IntegrationRequest request, int position, Asked asked) {
        if (asked.what() == null || asked.what().isBlank() || asked.what().length() > Asked.LENGTH) {
            throw new RuleViolation("admissibility.asked-missing", Asked.LENGTH).at(asked.item() == null ? "asked" : asked.item().code());
        }
        this.request = request;
        this.position = position;
        this.item = asked.item() == null ? null : asked.item().code();
        this.what = asked.sentence();
        this.fileNeeded = asked.isFile();
    }

    boolean says(String text) {
        return answer.equals(clean(text));
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    void write(String text) {
        String written = clean(text);
        if (written.length() > ANSWER_LENGTH) {
            throw new RuleViolation("admissibility.answer-long", ANSWER_LENGTH).at(field());
        }
        answer = written;
    }

    /** Adds a file; the same one once more, sent again after a broken connection, changes nothing. @return whether it was added */
    boolean attach(StoredDocument document) {
        if (files.stream().anyMatch(f -> f.getDocument().getSha256().equals(document.getSha256()))) {
            return false;
        }
        if (files.size() >= MOST_FILES) {
            throw new RuleViolation("admissibility.files-many", MOST_FILES).at(field());
        }
        return files.add(new IntegrationFile(this, document));
    }

    StoredDocument detach(String file) {
        IntegrationFile taken = file(file);
        files.remove(taken);
        return taken.getDocument();
    }

    void requireAnswered() {
        files.stream().map(IntegrationFile::getDocument).filter(StoredDocument::isInfected).findFirst().ifPresent(document -> {
            throw new RuleViolation("submission.infected-file", document.getFilename()).at("file" + position);
        });
        if (fileNeeded && files.isEmpty()) {
            throw new RuleViolation("admissibility.answer-file").at("file" + position);
        }
        if (isEmpty()) {
            throw new RuleViolation("admissibility.answer-missing").at(field());
        }
    }

    /** Whether there is neither a text nor a file. */
    public boolean isEmpty() {
        return files.isEmpty() && answer.isEmpty();
    }

    IntegrationFile file(String publicId) {
        return files.stream().filter(f -> f.getPublicId().equals(publicId)).findFirst().orElseThrow(() -> new NotFound(publicId));
    }

    boolean has(String publicId) {
        return files.stream().anyMatch(f -> f.getPublicId().equals(publicId));
    }

    /** What its files are among the application's. */
    String attachmentKind() {
        return attachment().map(CallAttachment::getCode).orElse(CallAttachment.OTHER);
    }

    /** What may be sent in answer: what the call accepts of applicants here, and anything where it asks for no file. */
    public UploadLimits limits() {
        return attachment().map(CallAttachment::limits).orElse(UploadLimits.DEFAULT);
    }

    /** @throws RuleViolation as {@link CallAttachment#requireAcceptable} says */
    void requireAcceptable(StoredDocument document) {
        attachment().ifPresent(asked -> asked.requireAcceptable(document));
    }

    private Optional<CallAttachment> attachment() {
        Call call = request.getApplication().getCall();
        return call.requirement(item).filter(Requirement::isFile).flatMap(requirement -> call.getForm().attachment(requirement.getAttachment()));
    }

    /** Name of its field in the form. */
    public String field() {
        return "asked" + position;
    }

    /** Its place among what is asked, from 1. */
    public int getPosition() {
        return position;
    }

    /** The item of the checklist it completes; null when it is none of them. */
    public ChecklistItem getItem() {
        return item == null ? null : new ChecklistItem(item);
    }

    /** What is asked, in the words of {@link Asked#sentence}. */
    public String getWhat() {
        return what;
    }

    /** Whether only a file can answer it. */
    public boolean isFileNeeded() {
        return fileNeeded;
    }

    /** What the applicant wrote; empty when nothing. */
    public String getAnswer() {
        return answer;
    }

    public List<IntegrationFile> getFiles() {
        return List.copyOf(files);
    }
}
