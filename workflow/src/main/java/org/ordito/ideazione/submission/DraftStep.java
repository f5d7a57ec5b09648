package org.ordito.ideazione.submission;

import java.util.List;

/** The steps in which an application is written, in their order. */
public enum DraftStep {
    /** Who applies. */
    APPLICANT,
    /** Where, in which field, title and summary. */
    PLACE,
    /** The idea itself. */
    IDEA,
    /** Team, partners, timetable, premises, legal form. */
    PEOPLE,
    /** Costs by category, the grant asked for, other aid. */
    COSTS,
    /** Files. */
    ATTACHMENTS,
    /** All of it on one page, declarations, send. */
    SUMMARY;

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
