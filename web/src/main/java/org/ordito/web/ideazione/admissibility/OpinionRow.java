package org.ordito.web.ideazione.admissibility;

import org.ordito.ideazione.admissibility.Opinion;
import org.ordito.ideazione.admissibility.Verdict;

/** One side of the opinion in the form. */
public class OpinionRow {

    private final String id;
    private Verdict verdict;
    private String note;

    OpinionRow(String id) {
        this.id = id;
    }

    Opinion opinion() {
        return new Opinion(verdict, note);
    }

    /** Id of its fields and end of its text keys. */
    public String getId() {
        return id;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
