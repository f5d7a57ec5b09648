package org.ordito.ideazione.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.ordito.platform.RuleViolation;

/** One who led a path until it passed to another coach, and why it did. */
@Embeddable
public class FormerCoach {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    private String coach;

    @Column(name = "until_at")
    private Instant until;

    private String reason;

    protected FormerCoach() {
    }

    /** @throws RuleViolation {@code coaching.reason-missing}, {@code coaching.too-long} */
    FormerCoach(String coach, Instant until, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("coaching.reason-missing").at("reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new RuleViolation("coaching.too-long", REASON_LENGTH).at("reason");
        }
        this.coach = coach;
        this.until = until;
        this.reason = reason.strip();
    }

    /** Account. */
    public String getCoach() {
        return coach;
    }

    public Instant getUntil() {
        return until;
    }

    /** In the officer's words; the former coach reads them, the applicant does not. */
    public String getReason() {
        return reason;
    }
}
