package org.ordito.ideazione.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ordito.documents.DocumentStore;

/** An invitation to work on a draft, sent to an e-mail address with a code that is good once and not for long; only its hash is kept. */
@Entity
@Table(name = "idea_draft_invitation")
public class DraftInvitation {

    /** How long the code is good. */
    public static final Duration VALID_FOR = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draft_id")
    private IdeaDraft draft;

    private String email;

    @Enumerated(EnumType.STRING)
    private DraftAccess access;

    private String sha256;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected DraftInvitation() {
    }

    DraftInvitation(IdeaDraft draft, String email, DraftAccess access, String code, Instant at) {
        this.publicId = UUID.randomUUID().toString();
        this.draft = draft;
        this.email = email;
        renew(access, code, at);
    }

    /** Invites the same address again: from now on only the new code is good. */
    void renew(DraftAccess newAccess, String code, Instant at) {
        access = newAccess;
        sha256 = hash(code);
        expiresAt = at.plus(VALID_FOR);
    }

    /** Whether this code is the one that was sent and is still good, in a time that does not tell how much of it is right. */
    boolean opensWith(String code, Instant at) {
        boolean right = MessageDigest.isEqual(hash(code).getBytes(StandardCharsets.US_ASCII), sha256.getBytes(StandardCharsets.US_ASCII));
        return right && at.isBefore(expiresAt);
    }

    private static String hash(String code) {
        return DocumentStore.hash(code.getBytes(StandardCharsets.UTF_8));
    }

    IdeaDraft getDraft() {
        return draft;
    }

    /** Of the call that the draft answers: all that an invited person learns before accepting. */
    public String getCallTitle() {
        return draft.getCall().getTitle();
    }

    /** How addresses name it. */
    public String getPublicId() {
        return publicId;
    }

    public String getEmail() {
        return email;
    }

    public DraftAccess getAccess() {
        return access;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
