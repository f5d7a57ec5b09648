package org.ordito.ideazione.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.ordito.platform.RuleViolation;

/** What the officer's check of a claim brought. */
@Embeddable
public class ClaimCheck {

    /** Longest reason, in characters. */
    private static final int REASON_LENGTH = 2000;

    @Column(name = "accepted_amount")
    private BigDecimal acceptedAmount;

    private String reason;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    protected ClaimCheck() {
    }

    ClaimCheck(BigDecimal acceptedAmount, String reason, String checkedBy, Instant checkedAt) {
        this.acceptedAmount = acceptedAmount;
        this.reason = reason;
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
    }

    /** A reason as it is kept. @throws RuleViolation {@code payments.reason-missing} when nothing is written, or too much */
    static String reason(String written) {
        if (written == null || written.isBlank() || written.length() > REASON_LENGTH) {
            throw new RuleViolation("payments.reason-missing", REASON_LENGTH).at("reason");
        }
        return written.strip();
    }

    /** In euro; null when it was sent back. */
    public BigDecimal getAcceptedAmount() {
        return acceptedAmount;
    }

    /** Null when all that was claimed was accepted. */
    public String getReason() {
        return reason;
    }

    /** Account of the officer. */
    public String getCheckedBy() {
        return checkedBy;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }
}
