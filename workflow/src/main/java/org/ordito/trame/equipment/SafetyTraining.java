package org.ordito.trame.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** Somebody was told and shown how to work safely with a kind of machine (D.Lgs. 81/2008 artt. 36, 37 and 73 c. 4). One that was recorded by mistake is taken back with its reason, and stays. */
@Entity
@Table(name = "lab_safety_training")
public class SafetyTraining {

    private static final int GIVEN_BY = 120;
    private static final int REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    private String person;

    @ManyToOne(optional = false)
    @JoinColumn(name = "kind_id")
    private MachineKind kind;

    @Column(name = "given_on")
    private LocalDate givenOn;
    @Column(name = "given_by")
    private String givenBy;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_reason")
    private String revokedReason;

    protected SafetyTraining() {
    }

    /** @throws RuleViolation {@code equipment.given-on}, {@code equipment.given-by} beside the field */
    SafetyTraining(String person, MachineKind kind, LocalDate givenOn, String givenBy, Instant now) {
        if (givenOn == null || givenOn.isAfter(RomeTime.dayOf(now))) {
            throw new RuleViolation("equipment.given-on").at("givenOn");
        }
        this.person = person;
        this.kind = kind;
        this.givenOn = givenOn;
        this.givenBy = Written.required(givenBy, GIVEN_BY, "equipment.given-by", "givenBy");
        this.validUntil = kind.validUntil(givenOn);
        this.recordedAt = now;
    }

    /** Taken back before, it stays as it is. */
    void revoke(String reason, Instant now) {
        if (revokedAt == null) {
            revokedReason = Written.required(reason, REASON, "equipment.reason", "reason");
            revokedAt = now;
        }
    }

    /** Whether it counts on that day. */
    public boolean isValidOn(LocalDate day) {
        return revokedAt == null && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /** Names it in forms. */
    public String getPublicId() {
        return publicId;
    }

    /** {@link org.ordito.trame.enrolment.Participant#key()}. */
    public String getPerson() {
        return person;
    }

    public MachineKind getKind() {
        return kind;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    /** The name of who gave it. */
    public String getGivenBy() {
        return givenBy;
    }

    /** Last day on which it counts; null for good. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public String getRevokedReason() {
        return revokedReason;
    }
}
