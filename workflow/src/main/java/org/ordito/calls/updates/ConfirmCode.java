package org.ordito.calls.updates;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What stands in the link that confirms a subscription: 32 random bytes. */
record ConfirmCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ConfirmCode random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new ConfirmCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** All that is kept of it. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
