package org.ordito.web.ideazione.admissibility;

import org.ordito.calls.Call;
import org.ordito.calls.Requirement;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.platform.NotFound;

/** One item of the checklist in the form. */
public class ChecklistRow {

    private static final Answer[] BOTH = {Answer.YES, Answer.NO};

    private final Requirement requirement;
    private final ChecklistItem item;
    private Answer answer;
    private String note;
    private String asked;

    ChecklistRow(CheckedItem found, Call call) {
        item = found.getItem();
        requirement = call.requirement(item.code()).orElseThrow(() -> new NotFound(item.code()));
        answer = found.getAnswer();
        note = found.getNote();
    }

    CheckedItem found() {
        return new CheckedItem(item, answer, note);
    }

    ChecklistItem item() {
        return item;
    }

    /** Id of its field. */
    public String getId() {
        return item.code();
    }

    /** What is checked, in the words of the call. */
    public String getQuestion() {
        return requirement.getQuestion();
    }

    public String getGuidance() {
        return requirement.getGuidance();
    }

    /** Number of the article it rests on; empty when it rests on none. */
    public String getArticle() {
        return requirement.getArticle();
    }

    public boolean isComputed() {
        return item.isComputed();
    }

    public Answer[] getAnswers() {
        return requirement.isIntegrable() ? Answer.values() : BOTH;
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
