package org.ordito.trame.enrolment;

import java.util.Optional;

/** What somebody is asked about their life and may give points. */
public enum Question {
    ISEE, QUARTER, WORK, SINGLE_PARENT, LEFT_SCHOOL;

    /** The question whose answer a rule of the table of points is about; none for what the social services say. */
    static Optional<Question> of(PointsRule rule) {
        return switch (rule.reason()) {
            case "QUARTER" -> Optional.of(QUARTER);
            case "OUT_OF_WORK" -> Optional.of(WORK);
            case "SINGLE_PARENT" -> Optional.of(SINGLE_PARENT);
            case "LEFT_SCHOOL" -> Optional.of(LEFT_SCHOOL);
            default -> rule.reason().startsWith("ISEE") ? Optional.of(ISEE) : Optional.empty();
        };
    }
}
