package org.ordito.ideazione.submission;

import static org.ordito.ideazione.IdeaField.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ordito.ideazione.IdeaField;

/** The steps in which an application is written, in their order. */
public enum DraftStep {
    /** Who applies. */
    APPLICANT(APPLICANT_KIND, APPLICANT_NAME, CONTACT_NAME, CONTACT_EMAIL, CONTACT_PHONE),
    /** Where, in which field, title and summary. */
    PLACE(QUARTER, FIELD, TITLE, IdeaField.SUMMARY),
    /** The idea itself. */
    IDEA(NEED, SOLUTION, BENEFICIARIES, IMPACT_INDICATORS),
    /** Team, partners, timetable, premises, legal form. */
    PEOPLE(TEAM, PARTNERS, TIMETABLE, PREMISES_NOTE, PLANNED_LEGAL_FORM),
    /** Costs by category, the grant asked for, other aid. */
    COSTS(COST_LINES, REQUESTED_GRANT, OTHER_AID),
    /** Files. */
    ATTACHMENTS,
    /** All of it on one page, declarations, send. */
    SUMMARY;

    private final Set<IdeaField> fields = EnumSet.noneOf(IdeaField.class);

    DraftStep(IdeaField... fields) {
        this.fields.addAll(List.of(fields));
    }

    /** The questions that it asks. */
    public Set<IdeaField> getFields() {
        return fields;
    }

    /** The step that asks this question. */
    public static DraftStep of(IdeaField field) {
        return all().stream().filter(step -> step.fields.contains(field)).findFirst().orElseThrow();
    }

    /** Its number on the page, from 1. */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** @param number from 1; whatever lies outside means the nearest step */
    public static DraftStep numbered(int number) {
        return values()[Math.max(0, Math.min(number - 1, values().length - 1))];
    }

    public DraftStep next() {
        return numbered(getNumber() + 1);
    }

    public DraftStep previous() {
        return numbered(getNumber() - 1);
    }

    public static List<DraftStep> all() {
        return List.of(values());
    }
}
