package org.ordito.web.calls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.CallVocabulary.Word;
import org.ordito.documents.FileType;

/** One attachment that the call asks for, in the form. */
public class AttachmentRow implements Row {

    private final int place;
    private final List<Word> kinds;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private String code;
    private String title;
    private String guidance;
    private String megabytes;
    private String most;
    private boolean forPanel;

    /** A row to write a new attachment into. */
    AttachmentRow(List<Word> kinds, int place) {
        this.kinds = kinds;
        this.place = place;
    }

    AttachmentRow(CallAttachment attachment, List<Word> kinds, int place) {
        this(kinds, place);
        code = attachment.getCode();
        title = attachment.getTitle();
        guidance = attachment.getGuidance();
        megabytes = String.valueOf(attachment.getMaxMegabytes());
        most = String.valueOf(attachment.getMost());
        forPanel = attachment.isForPanel();
        attachment.getRequiredOf().forEach(kind -> chosen.put(kind, true));
        attachment.getTypes().forEach(type -> chosen.put(type.name(), true));
    }

    CallAttachment attachment() {
        return new CallAttachment(code, title, guidance, kinds.stream().map(Word::code).filter(this::isChosen).toList(),
                Stream.of(FileType.values()).filter(type -> isChosen(type.name())).toList(),
                Numbers.whole(megabytes, "megabytes" + place), Numbers.whole(most, "most" + place)).forPanel(forPanel);
    }

    private boolean isChosen(String box) {
        return Boolean.TRUE.equals(chosen.get(box));
    }

    @Override
    public boolean isBlank() {
        return code == null && title == null && guidance == null && megabytes == null && most == null && !chosen.containsValue(true);
    }

    @Override
    public int getPlace() {
        return place;
    }

    /** Which boxes are ticked, by the codes of kinds of applicant and types of file. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }

    public String getMegabytes() {
        return megabytes;
    }

    public void setMegabytes(String megabytes) {
        this.megabytes = megabytes;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }

    public boolean isForPanel() {
        return forPanel;
    }

    public void setForPanel(boolean forPanel) {
        this.forPanel = forPanel;
    }
}
