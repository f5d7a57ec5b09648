package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Who has a draft call in hand: its officer, who writes it, or the manager, who publishes it or sends it back. */
@Embeddable
public class Drafting {

    @Column(name = "with_manager")
    private boolean withManager;
    @Column(name = "handed_over_by")
    private String handedOverBy;
    @Column(name = "returned_reason")
    private String returnedReason;

    void handOver(Actor officer) {
        withManager = true;
        handedOverBy = officer.username();
        returnedReason = null;
    }

    void sendBack(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("calls.reason-missing").at("reason");
        }
        withManager = false;
        returnedReason = reason;
    }

    /** Whoever decides on it is not who wrote it, whatever roles they have. */
    void requireSecondPerson(Actor manager) {
        if (withManager && manager.isPerson(handedOverBy)) {
            throw new RuleViolation("calls.second-person");
        }
    }

    void requireWithOfficer() {
        if (withManager) {
            throw new RuleViolation("calls.with-manager");
        }
    }

    /** Whether its officer has handed it to the manager. */
    public boolean isWithManager() {
        return withManager;
    }

    /** Why the manager sent it back; null unless it waits for its officer again. */
    public String getReturnedReason() {
        return returnedReason;
    }
}
