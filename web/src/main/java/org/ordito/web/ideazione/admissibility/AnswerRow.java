package org.ordito.web.ideazione.admissibility;

import jakarta.servlet.http.Part;
import org.ordito.ideazione.admissibility.AskedItem;
import org.ordito.web.documents.ChosenFile;

/** The answer to one thing asked, in the form. */
public class AnswerRow {

    private final int position;
    private final String what;
    private final boolean fileNeeded;
    private String answer;
    private Part file;

    public AnswerRow(AskedItem asked) {
        position = asked.getPosition();
        what = asked.getWhat();
        fileNeeded = asked.isFileNeeded();
        answer = asked.getAnswer();
    }

    /** Whether a file was chosen to upload. */
    public boolean hasFile() {
        return ChosenFile.isThere(file);
    }

    public int getPosition() {
        return position;
    }

    /** Id of its text field, by which rules name it. */
    public String getId() {
        return "asked" + position;
    }

    public String getWhat() {
        return what;
    }

    public boolean isFileNeeded() {
        return fileNeeded;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
