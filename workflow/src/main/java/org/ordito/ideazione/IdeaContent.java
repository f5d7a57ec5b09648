package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What an applicant writes: the same form in a draft, where anything may be missing, and in an application, where it is complete and fixed. */
@Embeddable
public class IdeaContent {

    /** Longest public summary, in characters. */
    public static final int SUMMARY_LENGTH = 1000;

    /** Longest answer to any other open question in calls that say nothing else, in characters. */
    public static final int ANSWER_LENGTH = 3000;

    /** Longest answer to any other open question that a call may allow, in characters. */
    public static final int ROOM = 10_000;

    @Enumerated(EnumType.STRING)
    @Column(name = "applicant_kind")
    private ApplicantKind applicantKind;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Enumerated(EnumType.STRING)
    private Quarter quarter;

    @Enumerated(EnumType.STRING)
    private Field field;

    private String title;

    private String summary;

    private String need;

    private String solution;

    private String beneficiaries;

    @Column(name = "impact_indicators")
    private String impactIndicators;

    private String team;

    private String partners;

    private String timetable;

    @Column(name = "premises_note")
    private String premisesNote;

    @Column(name = "planned_legal_form")
    private String plannedLegalForm;

    @Column(name = "other_aid")
    private String otherAid;

    @Embedded
    private Budget budget = new Budget();

    public IdeaContent() {
    }

    /** Kind of applicant. */
    public ApplicantKind getApplicantKind() {
        return applicantKind;
    }

    /** The person, group or body that applies. */
    public String getApplicantName() {
        return applicantName;
    }

    /** Legal representative or contact person. */
    public String getContactName() {
        return contactName;
    }

    /** PEC or e-mail address. */
    public String getContactEmail() {
        return contactEmail;
    }

    /** Telephone, if given. */
    public String getContactPhone() {
        return contactPhone;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public Field getField() {
        return field;
    }

    public String getTitle() {
        return title;
    }

    /** Abstract, public, at most 1,000 characters. */
    public String getSummary() {
        return summary;
    }

    /** The need it answers. */
    public String getNeed() {
        return need;
    }

    public String getSolution() {
        return solution;
    }

    public String getBeneficiaries() {
        return beneficiaries;
    }

    public String getImpactIndicators() {
        return impactIndicators;
    }

    public String getTeam() {
        return team;
    }

    public String getPartners() {
        return partners;
    }

    public String getTimetable() {
        return timetable;
    }

    /** Where the activity will take place. */
    public String getPremisesNote() {
        return premisesNote;
    }

    public String getPlannedLegalForm() {
        return plannedLegalForm;
    }

    /** Public aid received in the last three years. */
    public String getOtherAid() {
        return otherAid;
    }

    /** What it costs; empty, never null: a draft's columns may all be. */
    public Budget getBudget() {
        return budget == null ? new Budget() : budget;
    }

    /** Step 1: who applies. */
    public IdeaContent fromApplicant(ApplicantKind newApplicantKind, String newApplicantName, String newContactName, String newContactEmail, String newContactPhone) {
        applicantKind = newApplicantKind;
        applicantName = newApplicantName;
        contactName = newContactName;
        contactEmail = newContactEmail;
        contactPhone = newContactPhone;
        return this;
    }

    /** Step 2: where and in which field. */
    public IdeaContent about(Quarter newQuarter, Field newField, String newTitle, String newSummary) {
        quarter = newQuarter;
        field = newField;
        title = newTitle;
        summary = newSummary;
        return this;
    }

    /** Step 3: the idea itself. */
    public IdeaContent proposing(String newNeed, String newSolution, String newBeneficiaries, String newImpactIndicators) {
        need = newNeed;
        solution = newSolution;
        beneficiaries = newBeneficiaries;
        impactIndicators = newImpactIndicators;
        return this;
    }

    /** Step 4: who does it, with whom, when and where. */
    public IdeaContent carriedBy(String newTeam, String newPartners, String newTimetable, String newPremisesNote, String newPlannedLegalForm) {
        team = newTeam;
        partners = newPartners;
        timetable = newTimetable;
        premisesNote = newPremisesNote;
        plannedLegalForm = newPlannedLegalForm;
        return this;
    }

    /** Step 5: what it costs, and other public aid received. */
    public IdeaContent costing(Budget newBudget, String newOtherAid) {
        budget = newBudget;
        otherAid = newOtherAid;
        return this;
    }

    /** A copy that shares nothing with this one. */
    public IdeaContent copy() {
        Budget costs = getBudget();
        return new IdeaContent()
                .fromApplicant(applicantKind, applicantName, contactName, contactEmail, contactPhone)
                .about(quarter, field, title, summary)
                .proposing(need, solution, beneficiaries, impactIndicators)
                .carriedBy(team, partners, timetable, premisesNote, plannedLegalForm)
                .costing(new Budget(costs.getStaff(), costs.getEquipment(), costs.getPremises(), costs.getServices(),
                        costs.getOther(), costs.getRequestedGrant()), otherAid);
    }
}
