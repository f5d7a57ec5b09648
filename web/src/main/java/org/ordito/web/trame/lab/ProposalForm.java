package org.ordito.web.trame.lab;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;

/** What the social services write about somebody whom they propose. */
public class ProposalForm {

    private String course;
    private String name;
    private LocalDate birthDate;
    private String email;
    private String phone;
    private Answer iseeAnswer;
    private BigDecimal isee;
    private Answer quarter;
    private Work work;
    private Answer singleParent;
    private Answer leftSchool;

    Contact contact() {
        return new Contact(name, birthDate, email, phone);
    }

    SituationAnswers answers() {
        return new SituationAnswers(iseeAnswer, isee, quarter, work, singleParent, leftSchool);
    }

    /** Slug of the course. */
    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public Answer getIseeAnswer() {
        return iseeAnswer;
    }

    public void setIseeAnswer(Answer iseeAnswer) {
        this.iseeAnswer = iseeAnswer;
    }

    /** In euro. */
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
