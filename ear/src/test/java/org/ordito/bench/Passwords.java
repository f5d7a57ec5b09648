package org.ordito.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords as the portal keeps them, but quick to check. */
public final class Passwords {

    private static final int ITERATIONS = 2_100;

    private Passwords() {
    }

    public static String cheap(String password) {
        byte[] salt = "sixteen bytes, 1".getBytes(StandardCharsets.US_ASCII);
        try {
            byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256)).getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return ITERATIONS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
