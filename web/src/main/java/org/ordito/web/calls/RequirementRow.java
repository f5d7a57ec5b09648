package org.ordito.web.calls;

import org.ordito.calls.Requirement;

/** One thing that the office checks, in the form. */
public class RequirementRow implements Row {

    private final int place;
    private String code;
    private String question;
    private String guidance;
    private String article;
    private String attachment;
    private boolean integrable;

    /** A row to write a new one into. */
    RequirementRow(int place) {
        this.place = place;
    }

    RequirementRow(Requirement requirement, int place) {
        this(place);
        code = requirement.getCode();
        question = requirement.getQuestion();
        guidance = requirement.getGuidance();
        article = requirement.getArticle();
        attachment = requirement.getAttachment();
        integrable = requirement.isIntegrable();
    }

    Requirement requirement() {
        return new Requirement(code, question, guidance, article, integrable, attachment);
    }

    @Override
    public boolean isBlank() {
        return isEmpty(code) && isEmpty(question) && isEmpty(guidance);
    }

    private static boolean isEmpty(String written) {
        return written == null || written.isBlank();
    }

    @Override
    public int getPlace() {
        return place;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getAttachment() {
        return attachment;
    }

    public void setAttachment(String attachment) {
        this.attachment = attachment;
    }

    public boolean isIntegrable() {
        return integrable;
    }

    public void setIntegrable(boolean integrable) {
        this.integrable = integrable;
    }
}
