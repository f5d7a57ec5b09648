package org.ordito.calls;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.platform.RuleViolation;

/** What a call asks applicants to write and to attach. */
public class ApplicationForm {

    /** How many files an application may have at most, whatever the call says. */
    public static final int MOST_FILES = 30;

    private final int mostFiles;
    private final List<FormQuestion> questions;
    private final List<CallAttachment> attachments;

    /** @param mostFiles how many files an application may have in all */
    public ApplicationForm(int mostFiles, List<FormQuestion> questions, List<CallAttachment> attachments) {
        this.mostFiles = mostFiles;
        this.questions = List.copyOf(questions);
        this.attachments = List.copyOf(attachments);
    }

    /** @throws RuleViolation {@code calls.most-files}, {@code calls.attachment-twice}, and as {@link CallAttachment} says */
    void check() {
        if (mostFiles < 1 || mostFiles > MOST_FILES) {
            throw new RuleViolation("calls.most-files", MOST_FILES).at("mostFiles");
        }
        Set<String> codes = new HashSet<>();
        for (CallAttachment attachment : attachments) {
            attachment.check();
            if (!codes.add(attachment.getCode())) {
                throw new RuleViolation("calls.attachment-twice", attachment.getCode()).at("attachments");
            }
        }
    }

    /** How many files an application may have in all. */
    public int getMostFiles() {
        return mostFiles;
    }

    public List<FormQuestion> getQuestions() {
        return questions;
    }

    /** How the call asks a question; empty when it leaves it to the programme. */
    public Optional<FormQuestion> question(String code) {
        return questions.stream().filter(question -> question.getCode().equals(code)).findFirst();
    }

    public List<CallAttachment> getAttachments() {
        return attachments;
    }

    public Optional<CallAttachment> attachment(String code) {
        return attachments.stream().filter(attachment -> attachment.getCode().equals(code)).findFirst();
    }

    /** What this kind of applicant has to attach. */
    public List<CallAttachment> requiredOf(String kind) {
        return attachments.stream().filter(attachment -> attachment.isRequiredOf(kind)).toList();
    }
}
