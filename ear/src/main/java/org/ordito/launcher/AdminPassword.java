package org.ordito.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Locks the server's administration, which comes without a password, so that only the launcher can use it. */
final class AdminPassword {

    private static final int ROUNDS = 100;
    private static final int SALT_BYTES = 8;

    private AdminPassword() {
    }

    /** Writes the server's file of administrators. */
    static void write(Path keyFile, String password) throws IOException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Files.writeString(keyFile, "admin;{SSHA256}" + hash(password, salt) + ";asadmin\n");
    }

    /** The server's own format: a salted SHA-256 digested a hundred times, with the salt after it. */
    static String hash(String password, byte[] salt) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = concatenate(password.getBytes(StandardCharsets.UTF_8), salt);
            for (int round = 0; round < ROUNDS; round++) {
                digest = sha256.digest(digest);
            }
            return Base64.getEncoder().encodeToString(concatenate(digest, salt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] concatenate(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
