package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Why an enrolment does not count: its owner reads it, and no list brings it along. */
@Entity
@Table(name = "lab_exclusion")
public class Exclusion {

    @Id
    @Column(name = "application_id")
    private Long applicationId;
    private String reason;
    @Column(name = "excluded_by")
    private String excludedBy;

    protected Exclusion() {
    }

    /** @throws RuleViolation {@code enrolment.check-reason} */
    Exclusion(LabApplication application, String reason, Actor who) {
        applicationId = application.id();
        this.reason = AnswerCheck.reason(reason);
        excludedBy = who.username();
    }

    String reason() {
        return reason;
    }
}
