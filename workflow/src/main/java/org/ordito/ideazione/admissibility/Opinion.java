package org.ordito.ideazione.admissibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ordito.platform.RuleViolation;

/** A verdict and the words that explain it. */
@Embeddable
public class Opinion {

    /** Longest note, in characters. */
    public static final int LENGTH = 2000;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;

    protected Opinion() {
    }

    public Opinion(Verdict verdict, String note) {
        this.verdict = verdict;
        this.note = note == null ? "" : note.strip();
    }

    /** @throws RuleViolation {@code admissibility.verdict-missing}, {@code admissibility.opinion-note} */
    void check(String field) {
        if (verdict == null) {
            throw new RuleViolation("admissibility.verdict-missing").at(field);
        }
        if (note.isEmpty() || note.length() > LENGTH) {
            throw new RuleViolation("admissibility.opinion-note", LENGTH).at(field + "Note");
        }
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getNote() {
        return note;
    }
}
