package org.ordito.web.ideazione.plan;

import org.ordito.ideazione.plan.PlanSection;

/** The steps in which a plan is written. */
public enum PlanStep {
    SECTIONS, COSTS, FIGURES, SUMMARY;

    /** From 1, as it stands in the address. */
    public int getNumber() {
        return ordinal() + 1;
    }

    PlanStep next() {
        return this == SUMMARY ? this : values()[ordinal() + 1];
    }

    /** The step with that number; the first one for anything else. */
    static PlanStep numbered(String number) {
        for (PlanStep step : values()) {
            if (String.valueOf(step.getNumber()).equals(number)) {
                return step;
            }
        }
        return SECTIONS;
    }

    /** The step at which a field of the plan is written. */
    static PlanStep of(String field) {
        if (field.equals("lines") || field.equals("requestedGrant")) {
            return COSTS;
        }
        return field.equals("years") ? FIGURES : SECTIONS;
    }

    /** Where in its step a field is found. */
    static String anchor(String field) {
        for (PlanSection section : PlanSection.values()) {
            if (section.name().equals(field)) {
                return "#form:sections:" + section.ordinal() + ":text";
            }
        }
        return field.equals("requestedGrant") ? "#form:requestedGrant" : "";
    }
}
