package org.ordito.trame.completion;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The code of a certificate: sixteen signs that nobody guesses, without those that are taken for one another. */
public record CertificateCode(String text) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CertificateCode random() {
        return new CertificateCode(grouped(RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(i -> SIGNS.substring(i, i + 1)).collect(Collectors.joining())));
    }

    /** As somebody types it: small letters, and spaces or no dashes, do no harm. Empty for what can be no code. */
    public static Optional<CertificateCode> typed(String written) {
        String signs = written == null ? "" : written.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean isCode = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return isCode ? Optional.of(new CertificateCode(grouped(signs))) : Optional.empty();
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }
}
