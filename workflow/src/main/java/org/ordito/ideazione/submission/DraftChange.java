package org.ordito.ideazione.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.ordito.ideazione.FileTitles;
import org.ordito.ideazione.IdeaField;

/** Who answered which question of a draft, put on or took off which file, and when; what one person writes in one go is one change. */
@Entity
@Table(name = "idea_draft_change")
public class DraftChange {

    /** Saves of the same person at the same question that lie closer than this are one change. */
    static final Duration ONE_GO = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draft_id")
    private IdeaDraft draft;

    @Enumerated(EnumType.STRING)
    private DraftDeed deed;

    @Enumerated(EnumType.STRING)
    private IdeaField field;

    @Column(name = "file_kind")
    private String fileKind;

    private String filename;

    private String author;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DraftChange() {
    }

    private DraftChange(IdeaDraft draft, DraftDeed deed, String author, Instant changedAt) {
        this.draft = draft;
        this.deed = deed;
        this.author = author;
        this.changedAt = changedAt;
    }

    static DraftChange answered(IdeaDraft draft, IdeaField field, String author, Instant at) {
        DraftChange change = new DraftChange(draft, DraftDeed.ANSWERED, author, at);
        change.field = field;
        return change;
    }

    static DraftChange ofFile(IdeaDraft draft, DraftDeed deed, String kind, String filename, String author, Instant at) {
        DraftChange change = new DraftChange(draft, deed, author, at);
        change.fileKind = kind;
        change.filename = filename;
        return change;
    }

    /** Whether a save of this person at this time goes on with the change; then it does. */
    boolean goesOn(String who, Instant at) {
        boolean goesOn = author.equals(who) && at.isBefore(changedAt.plus(ONE_GO));
        if (goesOn) {
            changedAt = at;
        }
        return goesOn;
    }

    Long id() {
        return id;
    }

    public DraftDeed getDeed() {
        return deed;
    }

    /** The question that was answered; null when it was a file. */
    public IdeaField getField() {
        return field;
    }

    /** What the file is, in the words of the call. */
    public String getFileTitle() {
        return FileTitles.of(draft.getCall(), fileKind);
    }

    /** The file’s name; null when it was an answer. */
    public String getFilename() {
        return filename;
    }

    /** Account of the person who wrote it. */
    public String getAuthor() {
        return author;
    }

    /** When it was last saved. */
    public Instant getChangedAt() {
        return changedAt;
    }
}
