package org.ordito.trame.group;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Written;

/** One thing of a group's checklist: done by the members and looked at by the expert, or done by the expert. */
@Entity
@Table(name = "lab_group_item")
public class ChecklistEntry {

    private static final int NOTE = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private LabGroup labGroup;

    @Enumerated(EnumType.STRING)
    private ChecklistItem item;
    @Column(name = "position")
    private int position;
    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.OPEN;
    @ManyToOne
    @JoinColumn(name = "document_id")
    private StoredDocument document;
    @Column(name = "done_by")
    private String doneBy;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "looked_by")
    private String lookedBy;
    @Column(name = "looked_at")
    private Instant lookedAt;
    private String note;

    protected ChecklistEntry() {
    }

    ChecklistEntry(LabGroup group, ChecklistItem item) {
        this.labGroup = group;
        this.item = item;
        this.position = item.ordinal();
    }

    /**
     * Who has to do it says that it is done. What the expert does needs nobody else's look.
     *
     * @param brought null when no document came along: one that is there already stays
     * @return the document in whose place another came, if one did
     * @throws RuleViolation {@code group.item-confirmed} when it is in order already, {@code group.missing.file}
     */
    Optional<StoredDocument> done(Actor who, StoredDocument brought, Instant now) {
        if (state == ItemState.CONFIRMED) {
            throw new RuleViolation("group.item-confirmed");
        }
        if (item.isPaper() && brought == null && document == null) {
            throw new RuleViolation("group.missing.file").at("file");
        }
        StoredDocument before = document;
        document = brought == null ? document : brought;
        doneBy = who.username();
        doneAt = now;
        note = null;
        state = ItemState.DONE;
        if (!item.isOfMembers()) {
            looked(ItemState.CONFIRMED, who, now);
        }
        return brought == null ? Optional.empty() : Optional.ofNullable(before);
    }

    /** @param read version that was looked at @throws RuleViolation {@code group.item-not-done}, {@code documents.infected} */
    void confirm(int read, Actor expert, Instant now) {
        toLook(read);
        if (document != null && document.isInfected()) {
            throw new RuleViolation("documents.infected");
        }
        looked(ItemState.CONFIRMED, expert, now);
    }

    /** @param read version that was looked at @throws RuleViolation {@code group.item-not-done}, {@code group.missing.note} */
    void sendBack(int read, String why, Actor expert, Instant now) {
        toLook(read);
        note = Written.required(why, NOTE, "group.missing.note", "note");
        looked(ItemState.RETURNED, expert, now);
    }

    private void toLook(int read) {
        if (state != ItemState.DONE) {
            throw new RuleViolation("group.item-not-done");
        }
        StaleEdit.unlessSame(read, version);
    }

    private void looked(ItemState next, Actor who, Instant now) {
        state = next;
        lookedBy = who.username();
        lookedAt = now;
    }

    LabGroup group() {
        return labGroup;
    }

    public int getVersion() {
        return version;
    }

    public ChecklistItem getItem() {
        return item;
    }

    public ItemState getState() {
        return state;
    }

    public boolean isConfirmed() {
        return state == ItemState.CONFIRMED;
    }

    /** Null when there is none. */
    public StoredDocument getDocument() {
        return document;
    }

    /** Account of whoever said that it is done; null before. */
    public String getDoneBy() {
        return doneBy;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    /** When it was confirmed or given back; null before. */
    public Instant getLookedAt() {
        return lookedAt;
    }

    /** Why it was given back; null otherwise. */
    public String getNote() {
        return note;
    }
}
