package org.ordito.web.ideazione.admissibility;

import org.ordito.calls.Call;
import org.ordito.ideazione.FileTitles;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;

/** One item of the checklist in the form. */
public class ChecklistRow {

    private static final Answer[] BOTH = {Answer.YES, Answer.NO};

    private final Call call;
    private final ChecklistItem item;
    private Answer answer;
    private String note;
    private String asked;

    ChecklistRow(CheckedItem found, Call call) {
        this.call = call;
        item = found.getItem();
        answer = found.getAnswer();
        note = found.getNote();
    }

    CheckedItem found() {
        return new CheckedItem(item, answer, note);
    }

    ChecklistItem item() {
        return item;
    }

    /** Id of its field, and end of its text keys when it is no file. */
    public String getId() {
        return item.code();
    }

    /** Whether it is a file that the call requires. */
    public boolean isFile() {
        return item.isAnnex();
    }

    /** What the call names the file. */
    public String getFileTitle() {
        return FileTitles.of(call, item.attachment());
    }

    public boolean isComputed() {
        return item.isComputed();
    }

    public Answer[] getAnswers() {
        return item.isIntegrable() ? Answer.values() : BOTH;
    }

    public Answer getAnswer() {
        return answer;
    }

    public void setAnswer(Answer answer) {
        this.answer = answer;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** What the applicant is asked to send; starts as the note. */
    public String getAsked() {
        return asked == null ? note : asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
