package org.ordito.ideazione.admissibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** An exclusion on its way: proposed by an officer with its reason, then confirmed by the manager or sent back. */
@Embeddable
public class Exclusion {

    /** Longest reason for sending a proposal back, in characters. */
    public static final int RETURN_LENGTH = 2000;

    private String reason;

    @Column(name = "proposed_by")
    private String proposedBy;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "returned_by")
    private String returnedBy;
    @Column(name = "returned_reason")
    private String returnedReason;

    protected Exclusion() {
    }

    static Exclusion proposed(String reason, Actor officer) {
        Exclusion exclusion = new Exclusion();
        exclusion.reason = reason;
        exclusion.proposedBy = officer.username();
        return exclusion;
    }

    /** @throws RuleViolation {@code admissibility.second-person} by who proposed it */
    void confirm(Actor manager, Instant at) {
        if (manager.isPerson(proposedBy)) {
            throw new RuleViolation("admissibility.second-person");
        }
        confirmedBy = manager.name();
        confirmedAt = at;
    }

    /** @throws RuleViolation {@code admissibility.return-reason} */
    void sendBack(String why, Actor manager) {
        if (why == null || why.isBlank() || why.strip().length() > RETURN_LENGTH) {
            throw new RuleViolation("admissibility.return-reason", RETURN_LENGTH).at("reason");
        }
        reason = null;
        returnedBy = manager.name();
        returnedReason = why.strip();
    }

    /** The grounds as the applicant reads them once outcomes are released; null unless proposed or confirmed. */
    public String getReason() {
        return reason;
    }

    /** Name of the manager who confirmed it; null before. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** Name of the manager who sent it back; null unless somebody did. */
    public String getReturnedBy() {
        return returnedBy;
    }

    public String getReturnedReason() {
        return returnedReason;
    }
}
