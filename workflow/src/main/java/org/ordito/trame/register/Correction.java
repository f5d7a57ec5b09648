package org.ordito.trame.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.Participant;

/** What was changed in a register after it was closed: by whom, when, from what to what, and why. Nothing changes it. */
@Entity
@Table(name = "lab_correction")
public class Correction {

    static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "lesson_id")
    private Long lessonId;
    @Column(name = "application_id")
    private Long applicationId;
    @Column(name = "corrected_by")
    private String correctedBy;
    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "presence_before")
    private Presence presenceBefore;
    @Column(name = "arrived_before")
    private LocalTime arrivedBefore;
    @Column(name = "gone_before")
    private LocalTime goneBefore;
    @Enumerated(EnumType.STRING)
    @Column(name = "presence_after")
    private Presence presenceAfter;
    @Column(name = "arrived_after")
    private LocalTime arrivedAfter;
    @Column(name = "gone_after")
    private LocalTime goneAfter;

    private String reason;

    protected Correction() {
    }

    /** @param before null for somebody who was not in the register */
    Correction(Long lessonId, Long applicationId, Mark before, Mark after, String reason, Actor who, Instant now) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new RuleViolation("lessons.correction-reason").at("reason");
        }
        this.lessonId = lessonId;
        this.applicationId = applicationId;
        if (before != null) {
            presenceBefore = before.presence();
            arrivedBefore = before.arrived();
            goneBefore = before.gone();
        }
        presenceAfter = after.presence();
        arrivedAfter = after.arrived();
        goneAfter = after.gone();
        this.reason = reason.strip();
        correctedBy = who.username();
        correctedAt = now;
    }

    /** Null for somebody who was not in the register. */
    public Mark getBefore() {
        return presenceBefore == null ? null : new Mark(presenceBefore, arrivedBefore, goneBefore);
    }

    public Mark getAfter() {
        return new Mark(presenceAfter, arrivedAfter, goneAfter);
    }

    public String getReason() {
        return reason;
    }

    public String getCorrectedBy() {
        return correctedBy;
    }

    public Instant getCorrectedAt() {
        return correctedAt;
    }

    public boolean isOf(Participant person) {
        return applicationId.equals(person.id());
    }
}
