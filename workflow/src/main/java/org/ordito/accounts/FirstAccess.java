package org.ordito.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/** The code that lets somebody become the first administrator; only its hash is kept. */
@Entity
@Table(name = "first_access")
public class FirstAccess {

    static final int ID = 1;

    @Id
    private int id = ID;

    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    protected FirstAccess() {
    }

    FirstAccess(String code, Instant madeAt) {
        this.sha256 = hash(code);
        this.madeAt = madeAt;
    }

    /** From now on only this code is good. */
    void renew(String code, Instant at) {
        sha256 = hash(code);
        madeAt = at;
    }

    /** Whether this is the code, in a time that does not tell how much of it is right. */
    boolean opensWith(String code) {
        return code != null && MessageDigest.isEqual(hash(code).getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
    }

    private static String hash(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
