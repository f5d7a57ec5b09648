package org.ordito.ideazione;

/**
 * What somebody looks for in the register; each part may be null.
 *
 * @param call  slug of the call
 * @param state where the application stands
 * @param text  how its number or its title begins
 */
public record RegisterFilter(String call, ApplicationState state, String text) {

    public static final int MAX_TEXT = 100;

    public RegisterFilter {
        text = text == null || text.isBlank() ? null : cut(text.strip());
    }

    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    /** The text as the beginning of a LIKE pattern whose escape is an exclamation mark. */
    String pattern() {
        return text.replaceAll("[!%_]", "!$0") + "%";
    }
}
