package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.enrolment.AnswerCheck;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.Finding;
import org.ordito.trame.enrolment.Question;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.SituationSeen;
import org.ordito.web.text.PageText;

/** One answer that gives points, looked into: it holds, or it does not, with the reason. */
@Named
@RequestScoped
public class AnswerCheckPage {

    @Inject
    private Actor actor;

    @Inject
    private SituationHere here;

    @Inject
    private CheckDesk checking;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "question")
    private String asked;

    private Integer read;
    private Boolean holds;
    private BigDecimal isee;
    private String reason;

    public void save() throws IOException {
        checking.check(actor, here.number(), getQuestion(), getRead(), holds ? Finding.verified() : Finding.doesNotHold(isee, reason));
        if (holds) {
            here.show(text.of("lab.check.saved-holds"));
        } else {
            here.showTold("lab.check.saved-not");
        }
    }

    public SituationSeen getSeen() {
        return here.seen();
    }

    /** The one in the address. */
    public Question getQuestion() {
        return Arrays.stream(Question.values()).filter(question -> question.name().equals(asked)).findFirst().orElseThrow(() -> new NotFound("question"));
    }

    /** What the person answered to it, in words. */
    public String getSaid() {
        SituationAnswers answers = getSeen().answers();
        return switch (getQuestion()) {
            case ISEE -> answers.isee() == null ? word("lab.answer.isee.", answers.iseeAnswer()) : text.euro(answers.isee());
            case QUARTER -> word("lab.answer.", answers.quarter());
            case WORK -> word("lab.answer.work.", answers.work());
            case SINGLE_PARENT -> word("lab.answer.", answers.singleParent());
            case LEFT_SCHOOL -> word("lab.answer.", answers.leftSchool());
        };
    }

    private String word(String prefix, Enum<?> answer) {
        return text.of(answer == null ? "lab.situation.none" : prefix + answer.name());
    }

    /** The check that the page was filled from; 0 for none. */
    public Integer getRead() {
        if (read == null) {
            AnswerCheck known = getSeen().check(getQuestion());
            read = known == null ? 0 : known.getKey();
        }
        return read;
    }

    public void setRead(Integer read) {
        this.read = read;
    }

    public Boolean getHolds() {
        return holds;
    }

    public void setHolds(Boolean holds) {
        this.holds = holds;
    }

    public BigDecimal getIsee() {
        return isee;
    }

    public void setIsee(BigDecimal isee) {
        this.isee = isee;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
