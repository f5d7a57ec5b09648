package org.ordito.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ordito.platform.RuleViolation;

/** Tax code of a person: sixteen signs in capitals, of which the last follows from the others (D.M. 23 December 1976). */
public record TaxCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]");

    /** What the letters A to Z, or the figures 0 to 9, count at odd places, as the letter of that rank. */
    private static final String AT_ODD_PLACES = "BAFHJNPRTVCESULDGIMOQKWZYX";

    /** @throws RuleViolation {@code accounts.tax-code}, also when nothing is written */
    public TaxCode {
        text = text == null ? "" : text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(text).matches() || text.charAt(15) != lastSign(text)) {
            throw new RuleViolation("accounts.tax-code").at("taxCode");
        }
    }

    private static char lastSign(String text) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char sign = text.charAt(i);
            int rank = Character.isDigit(sign) ? sign - '0' : sign - 'A';
            sum += i % 2 == 0 ? AT_ODD_PLACES.charAt(rank) - 'A' : rank;
        }
        return (char) ('A' + sum % 26);
    }
}
