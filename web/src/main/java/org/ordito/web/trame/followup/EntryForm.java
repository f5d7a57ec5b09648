package org.ordito.web.trame.followup;

import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.followup.Citizenship;
import org.ordito.trame.followup.EntryAnswers;
import org.ordito.trame.followup.Gender;
import org.ordito.trame.followup.JoblessFor;
import org.ordito.trame.followup.Labour;
import org.ordito.trame.followup.Schooling;

/** What somebody says about themselves when a course begins, as it stands in the form; null where nothing is answered. */
public class EntryForm {

    private String taxCode;
    private String residence;
    private Gender gender;
    private Citizenship citizenship;
    private Labour labour;
    private JoblessFor joblessFor;
    private Schooling schooling;
    private Answer foreignBackground;
    private Answer minority;
    private Answer disability;
    private Answer homeless;
    private Answer disadvantaged;

    EntryForm(EntryAnswers answers) {
        taxCode = answers.getTaxCode();
        residence = answers.getResidence();
        gender = answers.getGender();
        citizenship = answers.getCitizenship();
        labour = answers.getLabour();
        joblessFor = answers.getJoblessFor();
        schooling = answers.getSchooling();
        foreignBackground = answers.getForeignBackground();
        minority = answers.getMinority();
        disability = answers.getDisability();
        homeless = answers.getHomeless();
        disadvantaged = answers.getDisadvantaged();
    }

    EntryAnswers answers() {
        return new EntryAnswers().register(taxCode, residence).person(gender, citizenship, schooling).work(labour, joblessFor)
                .life(foreignBackground, minority, disability, homeless, disadvantaged);
    }

    public String getTaxCode() {
        return taxCode;
    }

    public void setTaxCode(String taxCode) {
        this.taxCode = taxCode;
    }

    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public Citizenship getCitizenship() {
        return citizenship;
    }

    public void setCitizenship(Citizenship citizenship) {
        this.citizenship = citizenship;
    }

    public Labour getLabour() {
        return labour;
    }

    public void setLabour(Labour labour) {
        this.labour = labour;
    }

    public JoblessFor getJoblessFor() {
        return joblessFor;
    }

    public void setJoblessFor(JoblessFor joblessFor) {
        this.joblessFor = joblessFor;
    }

    public Schooling getSchooling() {
        return schooling;
    }

    public void setSchooling(Schooling schooling) {
        this.schooling = schooling;
    }

    public Answer getForeignBackground() {
        return foreignBackground;
    }

    public void setForeignBackground(Answer foreignBackground) {
        this.foreignBackground = foreignBackground;
    }

    public Answer getMinority() {
        return minority;
    }

    public void setMinority(Answer minority) {
        this.minority = minority;
    }

    public Answer getDisability() {
        return disability;
    }

    public void setDisability(Answer disability) {
        this.disability = disability;
    }

    public Answer getHomeless() {
        return homeless;
    }

    public void setHomeless(Answer homeless) {
        this.homeless = homeless;
    }

    public Answer getDisadvantaged() {
        return disadvantaged;
    }

    public void setDisadvantaged(Answer disadvantaged) {
        this.disadvantaged = disadvantaged;
    }
}
