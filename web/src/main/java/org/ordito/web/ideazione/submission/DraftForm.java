package org.ordito.web.ideazione.submission;

import java.math.BigDecimal;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Quarter;

/** The questions of the form, as its fields write them. */
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
    private String impactIndicators;
    private String team;
    private String partners;
    private String timetable;
    private String premisesNote;
    private String plannedLegalForm;
    private BigDecimal staff;
    private BigDecimal equipment;
    private BigDecimal premises;
    private BigDecimal services;
    private BigDecimal other;
    private BigDecimal requestedGrant;
    private String otherAid;

    DraftForm(IdeaContent content) {
        Budget budget = content.getBudget();
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
        impactIndicators = content.getImpactIndicators();
        team = content.getTeam();
        partners = content.getPartners();
        timetable = content.getTimetable();
        premisesNote = content.getPremisesNote();
        plannedLegalForm = content.getPlannedLegalForm();
        staff = budget.getStaff();
        equipment = budget.getEquipment();
        premises = budget.getPremises();
        services = budget.getServices();
        other = budget.getOther();
        requestedGrant = budget.getRequestedGrant();
        otherAid = content.getOtherAid();
    }

    /** What is written in the form. */
    IdeaContent content() {
        return new IdeaContent()
                .fromApplicant(applicantKind, applicantName, contactName, contactEmail, contactPhone)
                .about(quarter, field, title, summary)
                .proposing(need, solution, beneficiaries, impactIndicators)
                .carriedBy(team, partners, timetable, premisesNote, plannedLegalForm)
                .costing(new Budget(staff, equipment, premises, services, other, requestedGrant), otherAid);
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

    public String getImpactIndicators() {
        return impactIndicators;
    }

    public void setImpactIndicators(String value) {
        impactIndicators = value;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String value) {
        team = value;
    }

    public String getPartners() {
        return partners;
    }

    public void setPartners(String value) {
        partners = value;
    }

    public String getTimetable() {
        return timetable;
    }

    public void setTimetable(String value) {
        timetable = value;
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

    public BigDecimal getStaff() {
        return staff;
    }

    public void setStaff(BigDecimal value) {
        staff = value;
    }

    public BigDecimal getEquipment() {
        return equipment;
    }

    public void setEquipment(BigDecimal value) {
        equipment = value;
    }

    public BigDecimal getPremises() {
        return premises;
    }

    public void setPremises(BigDecimal value) {
        premises = value;
    }

    public BigDecimal getServices() {
        return services;
    }

    public void setServices(BigDecimal value) {
        services = value;
    }

    public BigDecimal getOther() {
        return other;
    }

    public void setOther(BigDecimal value) {
        other = value;
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
