package org.ordito.trame.group;

import org.ordito.platform.RuleViolation;

/** What every text about a group has to be: there, and not too long. */
final class Wording {

    private Wording() {
    }

    /** The text without blanks around. @throws RuleViolation {@code group.missing.<field>}, {@code group.too-long} */
    static String required(String field, String text, int most) {
        String stripped = optional(field, text, most);
        if (stripped == null) {
            throw new RuleViolation("group.missing." + field).at(field);
        }
        return stripped;
    }

    /** Null when nothing is written. @throws RuleViolation {@code group.too-long} */
    static String optional(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw new RuleViolation("group.too-long", most).at(field);
        }
        return stripped;
    }

    /** @throws RuleViolation {@code group.range}, also when there is none */
    static int within(String field, Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            throw new RuleViolation("group.range", least, most).at(field);
        }
        return number;
    }
}
