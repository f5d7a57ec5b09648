package org.ordito.calls.updates;

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
import org.ordito.calls.Call;
import org.ordito.notifications.LinkCode;

/**
 * An address that follows a call: asked for, then confirmed from the address itself (double opt-in). Of the code that confirms
 * only the hash is kept; the code that leaves stands in every message and opens nothing else.
 */
@Entity
@Table(name = "call_subscription")
public class Subscription {

    /** How long the code that confirms is good; then the address is erased. */
    static final Duration TO_CONFIRM = Duration.ofHours(48);

    /** Nobody can have an address flooded by asking again and again. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    private String email;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "confirm_sha256")
    private String confirmSha256;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "leave_code")
    private String leaveCode;

    protected Subscription() {
    }

    Subscription(Call call, String email, String leaveCode, Instant askedAt) {
        this.call = call;
        this.email = email;
        this.leaveCode = leaveCode;
        this.askedAt = askedAt;
    }

    /** Whether the address may get a message about its own subscription now. */
    boolean mayBeWrittenTo(Instant now) {
        return writtenAt == null || !now.isBefore(writtenAt.plus(BETWEEN_MESSAGES));
    }

    /** A message with this code goes out: from now on only this code confirms. */
    void asksToConfirm(LinkCode code, Instant now) {
        confirmSha256 = code.sha256();
        confirmUntil = now.plus(TO_CONFIRM);
        writtenAt = now;
    }

    /** A message goes out that says it is confirmed already. */
    void remindedOfItself(Instant now) {
        writtenAt = now;
    }

    /** Confirms it; a second time changes nothing. @return false when the code came too late */
    boolean confirm(Instant now) {
        if (confirmedAt == null && now.isAfter(confirmUntil)) {
            return false;
        }
        if (confirmedAt == null) {
            confirmedAt = now;
        }
        return true;
    }

    Long id() {
        return id;
    }

    Call getCall() {
        return call;
    }

    String getEmail() {
        return email;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String getLeaveCode() {
        return leaveCode;
    }
}
