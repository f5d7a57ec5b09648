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
import org.ordito.ideazione.IdeaField;

/** Who answered which question of a draft and when; what one person writes in one go is one change. */
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
    private IdeaField field;

    private String author;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DraftChange() {
    }

    DraftChange(IdeaDraft draft, IdeaField field, String author, Instant changedAt) {
        this.draft = draft;
        this.field = field;
        this.author = author;
        this.changedAt = changedAt;
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

    public IdeaField getField() {
        return field;
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
