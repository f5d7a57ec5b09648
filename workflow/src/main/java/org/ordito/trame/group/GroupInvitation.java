package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;

/** An invitation to join a group, sent to an address with a code that is good once and not for long; only its hash is kept. */
@Entity
@Table(name = "lab_group_invitation")
public class GroupInvitation {

    /** How long the code is good. */
    public static final Duration VALID_FOR = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private LabGroup labGroup;

    private String email;
    private String sha256;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "accepted_by")
    private String acceptedBy;

    protected GroupInvitation() {
    }

    GroupInvitation(LabGroup group, String email, LinkCode code, Instant now) {
        this.labGroup = group;
        this.email = email;
        renew(code, now);
    }

    /** Invites the same address again: from now on only the new code is good. */
    void renew(LinkCode code, Instant now) {
        sha256 = code.sha256();
        sentAt = now;
        acceptedBy = null;
    }

    void accept(Actor who) {
        acceptedBy = who.username();
    }

    /** Whether its code is still good for this person: also once more for who has accepted it. */
    boolean isGoodFor(Actor who, Instant now) {
        return acceptedBy == null ? now.isBefore(getExpiresAt()) : who.isPerson(acceptedBy);
    }

    LabGroup group() {
        return labGroup;
    }

    /** All that an invited person learns before joining. */
    public String getGroupName() {
        return labGroup.getName();
    }

    public String getGroupAim() {
        return labGroup.getAim();
    }

    /** How addresses name it. */
    public String getPublicId() {
        return publicId;
    }

    public String getEmail() {
        return email;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getExpiresAt() {
        return sentAt.plus(VALID_FOR);
    }
}
