package org.ordito.trame;

import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/** What somebody wrote in a field: not missing where it is needed, and not too long. */
public final class Written {

    private Written() {
    }

    /** @param key of the sentence that says what to write, with the longest length as {0} @throws RuleViolation beside the field */
    public static String required(String written, int longest, String key, String field) {
        String text = PlainText.of(written);
        if (text.isEmpty() || text.length() > longest) {
            throw new RuleViolation(key, longest).at(field);
        }
        return text;
    }

    /** The same for what may be left empty. */
    public static String optional(String written, int longest, String key, String field) {
        return PlainText.of(written).isEmpty() ? "" : required(written, longest, key, field);
    }
}
