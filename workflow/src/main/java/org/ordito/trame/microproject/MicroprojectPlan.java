package org.ordito.trame.microproject;

import java.time.LocalDate;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * What a microproject is to be.
 *
 * @param aims   what the young person wants to learn or make
 * @param endsOn last day; at most a year away
 */
public record MicroprojectPlan(String title, String aims, LocalDate endsOn) {

    /** Longest text of each field, in characters. */
    public static final int TITLE = 120;
    public static final int AIMS = 2_000;

    /** As it was typed. @param today in Rome @throws RuleViolation beside the field that is missing or does not fit */
    public static MicroprojectPlan of(String title, String aims, LocalDate endsOn, LocalDate today) {
        if (endsOn == null || endsOn.isBefore(today) || endsOn.isAfter(today.plusYears(1))) {
            throw new RuleViolation("microproject.ends-on").at("endsOn");
        }
        return new MicroprojectPlan(required("title", title, TITLE), required("aims", aims, AIMS), endsOn);
    }

    static String required(String field, String written, int longest) {
        String text = PlainText.of(written);
        if (text.isEmpty()) {
            throw new RuleViolation("microproject.missing." + field).at(field);
        }
        return fits(field, text, longest);
    }

    static String fits(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new RuleViolation("microproject.too-long", longest).at(field);
        }
        return text;
    }
}
