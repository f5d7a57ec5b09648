package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.ordito.documents.FileType;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.platform.RuleViolation;

/** One kind of file that a call asks applicants for, or lets them add. */
@Embeddable
public class CallAttachment {

    /** The kind of a file that no call foresees: asked for later, or by nobody. */
    public static final String OTHER = "OTHER";
    /** Longest code. */
    public static final int CODE_LENGTH = 20;
    /** Largest file that a call may accept, in megabytes. */
    public static final int MOST_MEGABYTES = (int) (UploadLimits.DEFAULT.maxBytes() / 1024 / 1024);
    /** How many files of one kind a call may accept. */
    public static final int MOST = 20;

    private String code;
    private String title;
    private String guidance;
    @Column(name = "required_of")
    private String requiredOf;
    private String types;
    @Column(name = "max_megabytes")
    private int maxMegabytes;
    private int most;
    @Column(name = "for_panel")
    private boolean forPanel;

    protected CallAttachment() {
    }

    /**
     * @param code         short name in capitals, unique within the call: {@code DE_MINIMIS}
     * @param title        what it is, in Italian
     * @param guidance     what applicants should know of it; may be empty
     * @param requiredOf   the kinds of applicant that must hand it in; empty when it is optional for all
     * @param maxMegabytes size of one file at most, from 1 to {@link #MOST_MEGABYTES}
     * @param most         how many files of this kind at most
     */
    public CallAttachment(String code, String title, String guidance, Collection<String> requiredOf, Collection<FileType> types,
            int maxMegabytes, int most) {
        this.code = code;
        this.title = title;
        this.guidance = guidance == null ? "" : guidance;
        this.requiredOf = Codes.write(requiredOf);
        this.types = Codes.write(types.stream().sorted().map(FileType::name).toList());
        this.maxMegabytes = maxMegabytes;
        this.most = most;
    }

    CallAttachment copy() {
        return new CallAttachment(code, title, guidance, getRequiredOf(), getTypes(), maxMegabytes, most).forPanel(forPanel);
    }

    /** The same, to be opened or not by those who judge and coach: they need what tells of the idea, not declarations and powers. */
    public CallAttachment forPanel(boolean newForPanel) {
        forPanel = newForPanel;
        return this;
    }

    /** @throws RuleViolation {@code calls.attachment-code}, {@code calls.attachment-title}, {@code calls.attachment-types}, {@code calls.attachment-size} or {@code calls.attachment-most} */
    void check() {
        if (code == null || code.length() > CODE_LENGTH || !code.matches("[A-Z][A-Z0-9_]*")) {
            throw new RuleViolation("calls.attachment-code", CODE_LENGTH).at("attachments");
        }
        if (title == null || title.isBlank()) {
            throw new RuleViolation("calls.attachment-title", code).at("attachments");
        }
        if (getTypes().stream().allMatch(FileType.P7M::equals)) {
            throw new RuleViolation("calls.attachment-types", title).at("attachments");
        }
        if (maxMegabytes < 1 || maxMegabytes > MOST_MEGABYTES) {
            throw new RuleViolation("calls.attachment-size", title, MOST_MEGABYTES).at("attachments");
        }
        if (most < 1 || most > MOST) {
            throw new RuleViolation("calls.attachment-most", title, MOST).at("attachments");
        }
    }

    /** What may be sent as this attachment. */
    public UploadLimits limits() {
        return new UploadLimits(EnumSet.copyOf(getTypes()), maxMegabytes * 1024L * 1024L);
    }

    /** @throws RuleViolation {@code calls.file-type} or {@code calls.file-size} unless the call accepts this file here */
    public void requireAcceptable(StoredDocument document) {
        boolean accepted = FileType.of(document.getMediaType()).filter(getTypes()::contains).isPresent();
        if (!accepted) {
            throw new RuleViolation("calls.file-type", title, String.join(", ", getTypes().stream().map(FileType::name).toList())).at("file");
        }
        if (document.getSize() > maxMegabytes * 1024L * 1024L) {
            throw new RuleViolation("calls.file-size", title, maxMegabytes).at("file");
        }
    }

    public boolean isRequiredOf(String kind) {
        return getRequiredOf().contains(kind);
    }

    /** Whether nobody must hand it in. */
    public boolean isOptional() {
        return getRequiredOf().isEmpty();
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public String getGuidance() {
        return guidance;
    }

    /** The kinds of applicant that must hand it in. */
    public List<String> getRequiredOf() {
        return Codes.read(requiredOf);
    }

    public List<FileType> getTypes() {
        return Codes.read(types).stream().map(FileType::valueOf).toList();
    }

    /** Whether those who judge and coach open it too, besides the office. */
    public boolean isForPanel() {
        return forPanel;
    }

    /** Size of one file at most. */
    public int getMaxMegabytes() {
        return maxMegabytes;
    }

    /** How many files of this kind at most. */
    public int getMost() {
        return most;
    }
}
