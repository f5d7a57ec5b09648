package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Why an enrolment does not count: its owner reads it, and no list brings it along. Why it counts again stays with the lab. */
@Entity
@Table(name = "lab_exclusion")
public class Exclusion {

    @Id
    @Column(name = "application_id")
    private Long applicationId;
    private String reason;
    @Column(name = "excluded_by")
    private String excludedBy;
    @Column(name = "readmitted_reason")
    private String readmittedReason;
    @Column(name = "readmitted_by")
    private String readmittedBy;
    @Column(name = "readmitted_at")
    private Instant readmittedAt;

    protected Exclusion() {
    }

    Exclusion(LabApplication application) {
        applicationId = application.id();
    }

    /** @throws RuleViolation {@code enrolment.check-reason} */
    void exclude(String why, Actor who) {
        reason = AnswerCheck.reason(why);
        excludedBy = who.username();
        readmittedReason = null;
        readmittedBy = null;
        readmittedAt = null;
    }

    /** @throws RuleViolation {@code enrolment.check-reason} */
    void readmit(String why, Actor who, Instant now) {
        readmittedReason = AnswerCheck.reason(why);
        readmittedBy = who.username();
        readmittedAt = now;
    }

    /** Whether it counts again. */
    public boolean isOver() {
        return readmittedAt != null;
    }

    public String getReason() {
        return reason;
    }

    /** Null unless it counts again. */
    public String getReadmittedReason() {
        return readmittedReason;
    }
}
