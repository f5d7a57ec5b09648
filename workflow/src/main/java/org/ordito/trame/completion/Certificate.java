package org.ordito.trame.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.register.AttendanceRate;

/** The certificate that somebody has attended a course. It may be taken back, with a reason; it stays then, and says so; another may be issued. */
@Entity
@Table(name = "lab_certificate")
public class Certificate {

    static final int LONGEST_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;
    @Column(name = "application_id")
    private Long applicationId;
    /** The enrolment while it holds, null afterwards: unique, so that one at a time does. */
    @Column(name = "held_by")
    private Long heldBy;

    private int minutes;
    @Column(name = "measure_minutes")
    private int measureMinutes;
    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_reason")
    private String revokedReason;

    protected Certificate() {
    }

    /** @throws RuleViolation {@code lessons.certificate-below} for who has not attended enough */
    Certificate(CertificateCode code, Course course, Long applicationId, AttendanceRate rate, LocalDate today) {
        if (!rate.isReached()) {
            throw new RuleViolation("lessons.certificate-below");
        }
        this.code = code.text();
        this.course = course;
        this.applicationId = applicationId;
        this.heldBy = applicationId;
        this.minutes = rate.attended();
        this.measureMinutes = rate.measure();
        this.issuedOn = today;
    }

    void written(StoredDocument pdf) {
        document = pdf;
    }

    /** Taken back. @throws RuleViolation {@code lessons.certificate-revoked} when it is already, {@code lessons.certificate-reason} */
    void revoke(String reason, Instant now) {
        if (isRevoked()) {
            throw new RuleViolation("lessons.certificate-revoked");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("lessons.certificate-reason").at("reason");
        }
        revokedReason = reason.strip();
        revokedAt = now;
        heldBy = null;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public String getCode() {
        return code;
    }

    public Course getCourse() {
        return course;
    }

    Long applicationId() {
        return applicationId;
    }

    /** Minutes attended. */
    public int getMinutes() {
        return minutes;
    }

    /** Minutes of the course that they are measured by. */
    public int getMeasureMinutes() {
        return measureMinutes;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    StoredDocument document() {
        return document;
    }

    /** Null as long as it holds. */
    public Instant getRevokedAt() {
        return revokedAt;
    }

    /** Null as long as it holds. */
    public String getRevokedReason() {
        return revokedReason;
    }
}
