package org.ordito.ideazione.admissibility;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.ordito.platform.RuleViolation;

/** What was decided in a check, by whom and when. */
@MappedSuperclass
public abstract class DecidedCheck {

    @Enumerated(EnumType.STRING)
    private AdmissibilityDecision decision;

    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected DecidedCheck() {
    }

    void decide(AdmissibilityDecision newDecision, String who, Instant at) {
        decision = newDecision;
        decidedBy = who;
        decidedAt = at;
    }

    /** @throws RuleViolation {@code work.done} once decided */
    void requireUndecided() {
        if (decision != null) {
            throw new RuleViolation("work.done");
        }
    }

    /** The manager confirms what the officer proposed. */
    void confirmed() {
        decision = AdmissibilityDecision.EXCLUDED;
    }

    /** It is decided anew; who decided before stays readable until then. */
    void undecided() {
        decision = null;
    }

    public boolean isAdmitted() {
        return decision == AdmissibilityDecision.ADMITTED;
    }

    public boolean isExcluded() {
        return decision == AdmissibilityDecision.EXCLUDED;
    }

    public boolean isIntegrationRequested() {
        return decision == AdmissibilityDecision.INTEGRATION_REQUESTED;
    }

    /** Null while nothing is decided. */
    public AdmissibilityDecision getDecision() {
        return decision;
    }

    /** Name of the officer who decided. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
