package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** That somebody has looked into one answer, and whether it holds; nothing changes it, and of two about the same answer the newer counts. */
@Entity
@Table(name = "lab_answer_check")
public class AnswerCheck {

    /** Longest reason, in characters. */
    public static final int REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;
    @Enumerated(EnumType.STRING)
    private Question question;
    private boolean holds;
    @Column(name = "isee_found")
    private BigDecimal iseeFound;
    private String reason;
    @Column(name = "checked_by")
    private String checkedBy;
    @Column(name = "checked_at")
    private Instant checkedAt;

    protected AnswerCheck() {
    }

    /** @throws RuleViolation {@code enrolment.check-reason}, {@code enrolment.isee-amount} beside the field */
    AnswerCheck(Long applicationId, Question question, Finding finding, Actor who, Instant now) {
        this.applicationId = applicationId;
        this.question = question;
        holds = finding.holds();
        if (!holds) {
            reason = reason(finding.reason());
            iseeFound = question == Question.ISEE && finding.isee() != null ? Situation.amount(finding.isee()) : null;
        }
        checkedBy = who.username();
        checkedAt = now;
    }

    static String reason(String written) {
        return Written.required(written, REASON, "enrolment.check-reason", "reason");
    }

    /** Whether it says what another one says already. */
    boolean repeats(AnswerCheck other) {
        return holds == other.holds && Objects.equals(reason, other.reason)
                && (iseeFound == null ? other.iseeFound == null : other.iseeFound != null && iseeFound.compareTo(other.iseeFound) == 0);
    }

    /** Tells it from the one before about the same answer. */
    public int getKey() {
        return Math.toIntExact(id);
    }

    Long applicationId() {
        return applicationId;
    }

    public Question getQuestion() {
        return question;
    }

    public boolean isHolding() {
        return holds;
    }

    /** What the certificate says instead; null where the answer holds, is about something else, or there is no certificate. */
    public BigDecimal getIseeFound() {
        return iseeFound;
    }

    /** Null where the answer holds. */
    public String getReason() {
        return reason;
    }

    public Instant getCheckedAt() {
        return checkedAt;
    }
}
