package org.ordito.calls;

import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ordito.platform.RuleViolation;

/** One thing that the office checks in an application to the call, and the article it rests on. */
@Embeddable
public class Requirement {

    /** Sent between the opening and the deadline: the portal answers it from the instant of the send. */
    public static final String IN_TIME = "IN_TIME";
    /** Longest code, in characters. */
    public static final int CODE_LENGTH = 30;
    private static final int QUESTION_LENGTH = 200;
    private static final int GUIDANCE_LENGTH = 1000;

    private String code;
    private String question;
    private String guidance;
    private String article;
    private boolean integrable;
    private String attachment;

    protected Requirement() {
    }

    /**
     * @param code       short name in capitals, unique within the call: {@code QUARTER}
     * @param question   what is checked, in Italian
     * @param guidance   what to look at; may be empty
     * @param article    number of the call's article it rests on
     * @param integrable whether a missing document can be asked for (L. 241/1990 art. 6): declarations and annexes can, lateness and
     *                   requirements never
     * @param attachment code of the call's attachment that is checked, so that only those are asked who must hand it in; may be empty
     */
    public Requirement(String code, String question, String guidance, String article, boolean integrable, String attachment) {
        this.code = code == null ? "" : code.strip();
        this.question = question == null ? "" : question.strip();
        this.guidance = guidance == null ? "" : guidance.strip();
        this.article = article == null ? "" : article.strip();
        this.integrable = integrable;
        this.attachment = attachment == null ? "" : attachment.strip();
    }

    Requirement copy() {
        return new Requirement(code, question, guidance, article, integrable, attachment);
    }

    /** @throws RuleViolation {@code calls.requirement-code}, {@code calls.requirement-question}, {@code calls.requirement-computed} */
    private void check() {
        if (code.length() > CODE_LENGTH || !code.matches("[A-Z][A-Z0-9_]*")) {
            throw new RuleViolation("calls.requirement-code", CODE_LENGTH).at("requirements");
        }
        if (question.isEmpty() || question.length() > QUESTION_LENGTH || guidance.length() > GUIDANCE_LENGTH) {
            throw new RuleViolation("calls.requirement-question", code, QUESTION_LENGTH, GUIDANCE_LENGTH).at("requirements");
        }
        if (isComputed() && integrable) {
            throw new RuleViolation("calls.requirement-computed", question).at("requirements");
        }
    }

    /** @throws RuleViolation {@code calls.requirement-twice}, and as {@link #check()} says */
    static void check(List<Requirement> requirements) {
        Set<String> codes = new HashSet<>();
        for (Requirement requirement : requirements) {
            requirement.check();
            if (!codes.add(requirement.code)) {
                throw new RuleViolation("calls.requirement-twice", requirement.code).at("requirements");
            }
        }
    }

    /** Whether the portal answers it. */
    public boolean isComputed() {
        return code.equals(IN_TIME);
    }

    /** Whether it checks a file of those that applicants hand in. */
    public boolean isFile() {
        return !attachment.isEmpty();
    }

    public String getCode() {
        return code;
    }

    public String getQuestion() {
        return question;
    }

    public String getGuidance() {
        return guidance;
    }

    /** Number of the article it rests on; empty when it rests on none. */
    public String getArticle() {
        return article;
    }

    public boolean isIntegrable() {
        return integrable;
    }

    /** Code of the call's attachment that it checks; empty when it checks no file. */
    public String getAttachment() {
        return attachment;
    }
}
