package org.ordito.platform;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A code that people copy by hand: signs that nobody guesses, in groups of four, without those that are taken for one another. */
public record TypedCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param length in signs */
    public static TypedCode random(int length) {
        return new TypedCode(grouped(RANDOM.ints(length, 0, SIGNS.length()).mapToObj(i -> SIGNS.substring(i, i + 1)).collect(Collectors.joining())));
    }

    /** As somebody types it: small letters, and spaces or no dashes, do no harm. Empty for what can be no code of that length. */
    public static Optional<TypedCode> typed(String written, int length) {
        String signs = written == null ? "" : written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean isCode = signs.length() == length && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return isCode ? Optional.of(new TypedCode(grouped(signs))) : Optional.empty();
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }
}
