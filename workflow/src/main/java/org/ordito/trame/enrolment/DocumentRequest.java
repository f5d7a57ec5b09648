package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;
import org.ordito.trame.Course;

/** A document of one kind that somebody who has enrolled is asked for, by a day that is not after the list's; until it is given, seen on paper, or not needed any more. */
@Entity
@Table(name = "lab_document_request")
public class DocumentRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;
    @Column(name = "until_day")
    private LocalDate until;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Enumerated(EnumType.STRING)
    private Settlement settled;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_at")
    private Instant settledAt;

    protected DocumentRequest() {
    }

    /** @throws RuleViolation {@code enrolment.document-kind} */
    DocumentRequest(LabApplication application, DocumentKind kind) {
        if (kind == null) {
            throw new RuleViolation("enrolment.document-kind").at("kind");
        }
        this.applicationId = application.id();
        this.kind = kind;
    }

    /**
     * @return false at a second click
     * @throws RuleViolation {@code enrolment.document-until} outside the days there are, {@code enrolment.document-too-late} when there are none
     */
    boolean ask(LocalDate by, Course course, Actor who, Instant now) {
        LocalDate today = RomeTime.dayOf(now);
        LocalDate last = RomeTime.dayOf(course.getListDueAt());
        if (today.isAfter(last)) {
            throw new RuleViolation("enrolment.document-too-late", Words.day(last)).at("until");
        }
        if (by == null || by.isBefore(today) || by.isAfter(last)) {
            throw new RuleViolation("enrolment.document-until", Words.day(last)).at("until");
        }
        if (by.equals(until) && settled == null) {
            return false;
        }
        until = by;
        askedBy = who.username();
        askedAt = now;
        settled = null;
        settledBy = null;
        settledAt = null;
        return true;
    }

    /** Nobody waits for it any more. @return false at a second click */
    boolean settle(Settlement how, Actor who, Instant now) {
        if (how == settled) {
            return false;
        }
        settled = how;
        settledBy = who.username();
        settledAt = now;
        return true;
    }

    Long applicationId() {
        return applicationId;
    }

    /** Whether something of that kind was given since. */
    boolean isMetBy(GivenDocument given) {
        return given.getKind() == kind && !given.getGivenAt().isBefore(askedAt);
    }

    public DocumentKind getKind() {
        return kind;
    }

    /** The last day to give it. */
    public LocalDate getUntil() {
        return until;
    }

    /** Null while it is awaited, and when it was uploaded. */
    public Settlement getSettled() {
        return settled;
    }

    public Instant getAskedAt() {
        return askedAt;
    }
}
