package org.ordito.web.ideazione.submission;

import java.math.BigDecimal;
import java.util.List;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Quarter;

/** The questions of the form that have one field each; {@link DraftRows} has the tables. */
public class DraftForm {

    private ApplicantKind applicantKind;
    private String applicantName;
    private String contactName;
    private String contactEmail;
    private String contactPhone;
    private Quarter quarter;
    private Field field;
    private String title;
    private String summary;
    private String need;
    private String solution;
    private String beneficiaries;
    private String team;
    private String premisesNote;
    private String plannedLegalForm;
    private BigDecimal requestedGrant;
    private String otherAid;

    DraftForm(IdeaContent content) {
        applicantKind = content.getApplicantKind();
        applicantName = content.getApplicantName();
        contactName = content.getContactName();
        contactEmail = content.getContactEmail();
        contactPhone = content.getContactPhone();
        quarter = content.getQuarter();
        field = content.getField();
        title = content.getTitle();
        summary = content.getSummary();
        need = content.getNeed();
        solution = content.getSolution();
        beneficiaries = content.getBeneficiaries();
        team = content.getTeam();
        premisesNote = content.getPremisesNote();
        plannedLegalForm = content.getPlannedLegalForm();
        requestedGrant = content.getBudget().getRequestedGrant();
        otherAid = content.getOtherAid();
    }

    /** What is written in the form; its tables are left empty. */
    IdeaContent content() {
        return new IdeaContent()
                .fromApplicant(applicantKind, applicantName, contactName, contactEmail, contactPhone)
                .about(quarter, field, title, summary)
                .proposing(need, solution, beneficiaries, List.of())
                .carriedBy(team, List.of(), List.of(), premisesNote, plannedLegalForm)
                .costing(new Budget(List.of(), requestedGrant), otherAid);
    }

    public ApplicantKind getApplicantKind() {
        return applicantKind;
    }

    public void setApplicantKind(ApplicantKind value) {
        applicantKind = value;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public void setApplicantName(String value) {
        applicantName = value;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String value) {
        contactName = value;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String value) {
        contactEmail = value;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public void setContactPhone(String value) {
        contactPhone = value;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public void setQuarter(Quarter value) {
        quarter = value;
    }

    public Field getField() {
        return field;
    }

    public void setField(Field value) {
        field = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String value) {
        summary = value;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String value) {
        need = value;
    }

    public String getSolution() {
        return solution;
    }

    public void setSolution(String value) {
        solution = value;
    }

    public String getBeneficiaries() {
        return beneficiaries;
    }

    public void setBeneficiaries(String value) {
        beneficiaries = value;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String value) {
        team = value;
    }

    public String getPremisesNote() {
        return premisesNote;
    }

    public void setPremisesNote(String value) {
        premisesNote = value;
    }

    public String getPlannedLegalForm() {
        return plannedLegalForm;
    }

    public void setPlannedLegalForm(String value) {
        plannedLegalForm = value;
    }

    public BigDecimal getRequestedGrant() {
        return requestedGrant;
    }

    public void setRequestedGrant(BigDecimal value) {
        requestedGrant = value;
    }

    public String getOtherAid() {
        return otherAid;
    }

    public void setOtherAid(String value) {
        otherAid = value;
    }
}
