package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

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

    /** How its effect is measured; never null. */
    public List<ImpactIndicator> getImpactIndicators() {
        return Rows.INDICATORS.read(impactIndicators);
    }

    public String getTeam() {
        return team;
    }

    /** Who takes part without applying; never null. */
    public List<ProjectPartner> getPartners() {
        return Rows.PARTNERS.read(partners);
    }

    /** What is done when; never null. */
    public List<Activity> getTimetable() {
        return Rows.TIMETABLE.read(timetable);
    }

    /** The last month of the timetable; 0 while there is none. */
    public int getMonths() {
        return Activity.lastMonth(getTimetable());
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
    public IdeaContent proposing(String newNeed, String newSolution, String newBeneficiaries, List<ImpactIndicator> newImpactIndicators) {
        need = newNeed;
        solution = newSolution;
        beneficiaries = newBeneficiaries;
        impactIndicators = Rows.INDICATORS.text(newImpactIndicators);
        return this;
    }

    /** Step 4: who does it, with whom, when and where. */
    public IdeaContent carriedBy(String newTeam, List<ProjectPartner> newPartners, List<Activity> newTimetable, String newPremisesNote,
            String newPlannedLegalForm) {
        team = newTeam;
        partners = Rows.PARTNERS.text(newPartners);
        timetable = Rows.TIMETABLE.text(newTimetable);
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

    /** Takes the answer to one question over from another content. */
    public IdeaContent take(IdeaField answer, IdeaContent other) {
        switch (answer) {
            case APPLICANT_KIND -> applicantKind = other.applicantKind;
            case APPLICANT_NAME -> applicantName = other.applicantName;
            case CONTACT_NAME -> contactName = other.contactName;
            case CONTACT_EMAIL -> contactEmail = other.contactEmail;
            case CONTACT_PHONE -> contactPhone = other.contactPhone;
            case QUARTER -> quarter = other.quarter;
            case FIELD -> field = other.field;
            case TITLE -> title = other.title;
            case SUMMARY -> summary = other.summary;
            case NEED -> need = other.need;
            case SOLUTION -> solution = other.solution;
            case BENEFICIARIES -> beneficiaries = other.beneficiaries;
            case IMPACT_INDICATORS -> impactIndicators = other.impactIndicators;
            case TEAM -> team = other.team;
            case PARTNERS -> partners = other.partners;
            case TIMETABLE -> timetable = other.timetable;
            case PREMISES_NOTE -> premisesNote = other.premisesNote;
            case PLANNED_LEGAL_FORM -> plannedLegalForm = other.plannedLegalForm;
            case COST_LINES -> budget = new Budget(other.getBudget().getLines(), getBudget().getRequestedGrant());
            case REQUESTED_GRANT -> budget = new Budget(getBudget().getLines(), other.getBudget().getRequestedGrant());
            case OTHER_AID -> otherAid = other.otherAid;
        }
        return this;
    }

    /** A copy that shares nothing with this one. */
    public IdeaContent copy() {
        IdeaContent copy = new IdeaContent();
        for (IdeaField answer : IdeaField.values()) {
            copy.take(answer, this);
        }
        return copy;
    }
}
