package org.ordito.notifications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What stands in the link of a message and shows that whoever follows it has got the message: 32 random bytes. */
public record LinkCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public static LinkCode random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new LinkCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it could be the text of one. @param text as a link brought it; may be null */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** All that is kept of it. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
