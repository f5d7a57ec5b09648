package org.ordito.trame;

import java.util.regex.Pattern;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/** What somebody wrote in a field: not missing where it is needed, not too long, and of the right shape. */
public final class Written {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ]{6,20}");

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

    /** The same for what may be left empty: then it is empty, never null. */
    public static String optional(String written, int longest, String key, String field) {
        return PlainText.of(written).isEmpty() ? "" : required(written, longest, key, field);
    }

    /** A telephone number; null when none is written. @param key of the sentence that asks for one @throws RuleViolation beside {@code phone} */
    public static String phone(String written, String key) {
        String text = PlainText.of(written);
        if (!text.isEmpty() && !PHONE.matcher(text).matches()) {
            throw new RuleViolation(key).at("phone");
        }
        return text.isEmpty() ? null : text;
    }

    /** A number from least to most. @param key of the sentence that asks for it, with both as {0} and {1} @throws RuleViolation beside the field, also when there is none */
    public static int within(Integer number, int least, int most, String key, String field) {
        if (number == null || number < least || number > most) {
            throw new RuleViolation(key, least, most).at(field);
        }
        return number;
    }
}
