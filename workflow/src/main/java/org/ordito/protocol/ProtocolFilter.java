package org.ordito.protocol;

import java.time.LocalDate;
import org.ordito.platform.SearchWords;

/**
 * What somebody looks for in the protocol register; each part may be null.
 *
 * @param day        in Rome
 * @param number     as people write it, or only its digits without the year: then of any year
 * @param caseNumber public number of the case
 * @param text       words of sender, recipient or subject; what has no word of three letters is how one of them begins
 */
public record ProtocolFilter(LocalDate day, String number, String caseNumber, String text) {

    public static final int MAX_TEXT = 100;

    public ProtocolFilter {
        number = given(number);
        caseNumber = given(caseNumber);
        text = given(text);
    }

    private static String given(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = text.strip();
        return clean.length() <= MAX_TEXT ? clean : clean.substring(0, MAX_TEXT);
    }

    /** The year that the number names; null when it names none. */
    Integer year() {
        return number != null && number.matches("\\d{4}/\\d{1,9}") ? Integer.valueOf(number.substring(0, 4)) : null;
    }

    /** The number without its year; -1, which no entry has, when it is none. */
    int numberInYear() {
        String digits = number.substring(number.indexOf('/') + 1);
        return digits.matches("\\d{1,9}") && (number.indexOf('/') < 0 || year() != null) ? Integer.parseInt(digits) : -1;
    }

    SearchWords words() {
        return SearchWords.of(text);
    }

    /** The text as the beginning of a LIKE pattern whose escape is an exclamation mark. */
    String pattern() {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }
}
