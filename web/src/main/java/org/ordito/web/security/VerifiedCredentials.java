package org.ordito.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a few minutes which names and passwords were found right, so that a machine that sends them with each request does
 * not have them checked slowly each time. Kept is a hash under a key that lives as long as the process, never the password; it is of no use
 * any more as soon as the password changes.
 */
final class VerifiedCredentials {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);
    static final int MOST = 1000;

    private static final String ALGORITHM = "HmacSHA256";

    private record Found(String passwordMark, long at) {
    }

    private final Map<String, Found> right = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
            return size() > MOST;
        }
    };

    private final SecretKeySpec key;
    private final LongSupplier nanoTime;

    VerifiedCredentials(LongSupplier nanoTime) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.nanoTime = nanoTime;
    }

    /** What a name and a password are known by here. */
    String mark(String username, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(username.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param passwordMark of the account's present password */
    synchronized boolean areRight(String mark, String passwordMark) {
        Found found = right.get(mark);
        if (found == null) {
            return false;
        }
        boolean holds = found.passwordMark().equals(passwordMark) && nanoTime.getAsLong() - found.at() < GOOD_FOR.toNanos();
        if (!holds) {
            right.remove(mark);
        }
        return holds;
    }

    synchronized void foundRight(String mark, String passwordMark) {
        right.put(mark, new Found(passwordMark, nanoTime.getAsLong()));
    }
}
