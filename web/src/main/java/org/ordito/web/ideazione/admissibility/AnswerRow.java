package org.ordito.web.ideazione.admissibility;

import jakarta.servlet.http.Part;
import org.ordito.documents.UploadLimits;
import org.ordito.ideazione.admissibility.AskedItem;
import org.ordito.web.documents.ChosenFile;

/** The answer to one thing asked, in the form. */
public class AnswerRow {

    private final int position;
    private final String what;
    private final boolean fileNeeded;
    private final UploadLimits limits;
    private String answer;
    private Part file;

    public AnswerRow(AskedItem asked) {
        position = asked.getPosition();
        what = asked.getWhat();
        fileNeeded = asked.isFileNeeded();
        limits = asked.limits();
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

    /** The types of file that may answer it, by name. */
    public String getFormats() {
        return limits.names();
    }

    /** Their endings, for the browser. */
    public String getAccept() {
        return ChosenFile.accept(limits);
    }

    /** Size of a file at most. */
    public long getMegabytes() {
        return limits.megabytes();
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
