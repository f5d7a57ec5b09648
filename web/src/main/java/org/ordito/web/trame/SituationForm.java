package org.ordito.web.trame;

import java.math.BigDecimal;

import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;

/** The answers about one's life, as they stand in the form; null where nothing is answered. */
public class SituationForm {

    private Answer iseeAnswer;
    private BigDecimal isee;
    private Answer quarter;
    private Work work;
    private Answer singleParent;
    private Answer leftSchool;

    /** Of somebody of whom nothing is known yet. */
    public SituationForm() {
    }

    SituationForm(SituationAnswers answers) {
        iseeAnswer = answers.iseeAnswer();
        isee = answers.isee();
        quarter = answers.quarter();
        work = answers.work();
        singleParent = answers.singleParent();
        leftSchool = answers.leftSchool();
    }

    public SituationAnswers answers() {
        return new SituationAnswers(iseeAnswer, isee, quarter, work, singleParent, leftSchool);
    }

    public Answer getIseeAnswer() {
        return iseeAnswer;
    }

    public void setIseeAnswer(Answer iseeAnswer) {
        this.iseeAnswer = iseeAnswer;
    }

    public BigDecimal getIsee() {
        return isee;
    }

    public void setIsee(BigDecimal isee) {
        this.isee = isee;
    }

    public Answer getQuarter() {
        return quarter;
    }

    public void setQuarter(Answer quarter) {
        this.quarter = quarter;
    }

    public Work getWork() {
        return work;
    }

    public void setWork(Work work) {
        this.work = work;
    }

    public Answer getSingleParent() {
        return singleParent;
    }

    public void setSingleParent(Answer singleParent) {
        this.singleParent = singleParent;
    }

    public Answer getLeftSchool() {
        return leftSchool;
    }

    public void setLeftSchool(Answer leftSchool) {
        this.leftSchool = leftSchool;
    }
}
