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

    /** Null until the first. */
    @Column(name = "formal_reminders")
    private Integer formalReminders;

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

    void reminded() {
        formalReminders = getFormalReminders() + 1;
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

    /** When the manager decided last, for more days or for a formal reminder, or wrote a note only; null if never. */
    public Instant getHandledAt() {
        return handledAt;
    }

    /** How often the applicant was formally asked for it. */
    public int getFormalReminders() {
        return formalReminders == null ? 0 : formalReminders;
    }

    /** What the manager wrote to the applicant. */
    public String getNote() {
        return note;
    }
}
