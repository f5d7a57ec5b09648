package org.ordito.ideazione;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.ordito.platform.SearchWords;

/**
 * What somebody looks for in the register; each part may be null.
 *
 * @param call    slug of the call
 * @param state   where the application stands
 * @param text    words of its title or of its applicant's name; or how its number begins
 * @param quarter where the idea is to happen
 * @param field   which need it answers
 * @param officer account of the officer who has it in hand; {@link #NOBODY} for those in nobody's hands
 * @param since   it stands where it stands since this day, or longer
 * @param numbers only these; empty for all that match the rest
 */
public record RegisterFilter(String call, ApplicationState state, String text, Quarter quarter, Field field, String officer, LocalDate since,
        List<String> numbers) {

    public static final int MAX_TEXT = 100;

    private static final Pattern NUMBER = Pattern.compile("\\p{Alpha}+(-\\p{Alpha})?-\\d[\\d-]*");

    /** Looks for what is assigned to nobody. */
    public static final String NOBODY = "-";

    public RegisterFilter {
        text = text == null || text.isBlank() ? null : cut(text.strip());
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
    }

    public RegisterFilter(String call, ApplicationState state, String text) {
        this(call, state, text, null, null, null, null, List.of());
    }

    /** The same in another state; in any when it is null. */
    public RegisterFilter in(ApplicationState other) {
        return new RegisterFilter(call, other, text, quarter, field, officer, since, numbers);
    }

    /** Only these of what matches. */
    public RegisterFilter only(List<String> chosen) {
        return new RegisterFilter(call, state, text, quarter, field, officer, since, chosen);
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    /** The words of the text; none when it is, or begins, a number. */
    SearchWords words() {
        return SearchWords.of(text == null || NUMBER.matcher(text).matches() ? null : text);
    }

    /** The text as the beginning of a LIKE pattern whose escape is an exclamation mark. */
    String pattern() {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }
}
