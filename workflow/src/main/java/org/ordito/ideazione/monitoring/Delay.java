package org.ordito.ideazione.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What happened because a report did not come in time. */
@Embeddable
public class Delay {

    @Column(name = "overdue_since")
    private Instant overdueSince;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "extra_days")
    private Integer extraDays;

    @Column(name = "handled_by")
    private String handledBy;

    @Column(name = "handled_at")
    private Instant handledAt;

    @Column(name = "manager_note")
    private String note;

    void overdue(Instant since) {
        overdueSince = since;
    }

    void escalated(Instant at) {
        escalatedAt = at;
    }

    void extended(int days) {
        extraDays = days;
        overdueSince = null;
    }

    void handled(String manager, String newNote, Instant at) {
        handledBy = manager;
        handledAt = at;
        note = newNote;
    }

    /** Whether the manager was told and has not decided since. */
    boolean isUndecided() {
        return escalatedAt != null && (handledAt == null || handledAt.isBefore(escalatedAt));
    }

    /** The missed term; null if it came in time, or was given more. */
    public Instant getOverdueSince() {
        return overdueSince;
    }

    /** When the manager was told last; null if never. */
    public Instant getEscalatedAt() {
        return escalatedAt;
    }

    /** What the manager granted last, in days; null if nothing. */
    public Integer getExtraDays() {
        return extraDays;
    }

    /** Account of the manager. */
    public String getHandledBy() {
        return handledBy;
    }

    public Instant getHandledAt() {
        return handledAt;
    }

    /** What the manager wrote to the applicant. */
    public String getNote() {
        return note;
    }
}
