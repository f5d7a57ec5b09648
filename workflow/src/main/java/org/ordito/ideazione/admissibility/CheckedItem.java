package org.ordito.ideazione.admissibility;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.ordito.platform.RuleViolation;

/** One item of the checklist as the officer answered it. */
@Entity
@Table(name = "idea_admissibility_item")
public class CheckedItem {

    /** Longest note, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "check_id")
    private AdmissibilityCheck check;

    private String item;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String note;

    protected CheckedItem() {
    }

    /**
     * @param answer null while it is not answered
     * @param note   why; needed unless the answer is yes
     */
    public CheckedItem(ChecklistItem item, Answer answer, String note) {
        this.item = item.code();
        this.answer = answer;
        this.note = note == null ? "" : note.strip();
    }

    void belongTo(AdmissibilityCheck owner) {
        check = owner;
    }

    void change(CheckedItem found) {
        answer = found.answer;
        note = found.note;
    }

    boolean saysSame(CheckedItem other) {
        return answer == other.answer && note.equals(other.note);
    }

    /** @throws RuleViolation {@code admissibility.not-integrable} or {@code admissibility.note-missing}, at the item's name */
    void requireSound(boolean isIntegrable) {
        if (answer == Answer.MISSING_DOCUMENT && !isIntegrable) {
            throw new RuleViolation("admissibility.not-integrable").at(item);
        }
        if (note.length() > NOTE_LENGTH) {
            throw new RuleViolation("admissibility.note-long", NOTE_LENGTH).at(item);
        }
        if (answer != null && answer != Answer.YES && note.isEmpty()) {
            throw new RuleViolation("admissibility.note-missing").at(item);
        }
    }

    public ChecklistItem getItem() {
        return new ChecklistItem(item);
    }

    public Answer getAnswer() {
        return answer;
    }

    public String getNote() {
        return note;
    }
}
