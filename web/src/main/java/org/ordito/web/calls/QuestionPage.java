package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.questions.AnswerDesk;
import org.ordito.calls.questions.PublicQuestion;
import org.ordito.calls.questions.QuestionState;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** One question before the officer: answered, pointed to another, discarded; later its answer corrected. */
@Named
@RequestScoped
public class QuestionPage {

    @Inject
    private Actor actor;

    @Inject
    private AnswerDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private PublicQuestion question;
    private Integer version;
    private String words;
    private String answer;
    private String other;
    private String reason;

    public void publish() throws IOException {
        desk.publish(actor, number(), words, answer);
        leave("questions.office.published");
    }

    public void merge() throws IOException {
        desk.merge(actor, number(), other);
        leave("questions.office.merged");
    }

    public void discard() throws IOException {
        desk.discard(actor, number(), reason);
        leave("questions.office.discarded");
    }

    public void correct() throws IOException {
        desk.correct(actor, number(), version, answer);
        leave("questions.office.corrected");
    }

    /** Whether this person may decide about it now. */
    public boolean isDecidable() {
        return actor.is(Role.OFFICER) && getQuestion().getState() == QuestionState.ASKED;
    }

    /** Whether this person may correct its answer. */
    public boolean isCorrectable() {
        return actor.is(Role.OFFICER) && getQuestion().getState() == QuestionState.PUBLISHED;
    }

    public PublicQuestion getQuestion() {
        if (question == null) {
            question = desk.forOffice(actor, number());
        }
        return question;
    }

    /** Published questions that may be the same. */
    public List<PublicQuestion> getSimilar() {
        return desk.similarTo(actor, number());
    }

    public int getVersion() {
        return version == null ? getQuestion().getVersion() : version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getWords() {
        return words == null ? getQuestion().getShown() : words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAnswer() {
        return answer == null ? getQuestion().getAnswer() : answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private String number() {
        if (number == null) {
            throw new NotFound("question");
        }
        return number;
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, number()));
        Faces.redirect("/app/calls/questions.xhtml?number=" + getQuestion().getCall().getSlug());
    }
}
