package org.ordito.ideazione.admissibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ordito.calls.Terms;

/** The term of a check, which stands still while documents are awaited (L. 241/1990 art. 2, par. 7). */
@Embeddable
public class CheckClock {

    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "suspended_at")
    private Instant suspendedAt;
    @Column(name = "resumed_at")
    private Instant resumedAt;
    @Column(name = "integration_expired")
    private boolean integrationExpired;

    /** Its whole term runs from now, whatever was before. */
    void begin(Instant at) {
        begunAt = at;
    }

    void suspend(Instant at) {
        suspendedAt = at;
    }

    void resume(boolean expired, Instant at) {
        resumedAt = at;
        integrationExpired = expired;
    }

    /** The answer had come in time after all. */
    void keptInTime() {
        integrationExpired = false;
    }

    /** @param days what the call gives for the check */
    Instant dueAt(int days) {
        return isSuspendedMeanwhile() && resumedAt != null ? dueAfter(resumedAt, days) : Terms.daysAfter(begunAt, days);
    }

    Optional<Suspension> suspension(Instant answerDueAt, int days) {
        if (!isSuspendedMeanwhile()) {
            return Optional.empty();
        }
        boolean isOver = resumedAt != null;
        Instant until = isOver ? resumedAt : answerDueAt;
        return Optional.of(new Suspension(suspendedAt, until, isOver, Terms.daysAfter(begunAt, days), dueAfter(until, days)));
    }

    private boolean isSuspendedMeanwhile() {
        return suspendedAt != null && !suspendedAt.isBefore(begunAt);
    }

    /** Each day begun counts as one. */
    private Instant dueAfter(Instant resumed, int days) {
        long suspended = Duration.between(suspendedAt, resumed).plusDays(1).minusMillis(1).toDays();
        return Terms.daysAfter(begunAt, days + (int) suspended);
    }

    boolean wasSuspended() {
        return suspendedAt != null;
    }

    boolean isIntegrationExpired() {
        return integrationExpired;
    }

    Instant resumedAt() {
        return resumedAt;
    }
}
