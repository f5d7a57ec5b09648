package org.ordito.trame.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.documents.DocumentStore;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** That somebody was called, when, and in short what came of it. The coordinator alone reads it; nothing changes it. */
@Entity
@Table(name = "lab_contact_note")
public class ContactNote {

    /** Longest note, in characters. */
    public static final int LONGEST = 500;

    private static final int OLDEST_DAYS = 365;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;
    @Column(name = "contacted_on")
    private LocalDate contactedOn;
    private String note;
    @Column(name = "note_sha256")
    private String noteSha256;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected ContactNote() {
    }

    /** @throws RuleViolation {@code risk.day}, {@code risk.note} beside the field */
    ContactNote(Long applicationId, LocalDate on, String written, Actor who, LocalDate today, Instant now) {
        if (on == null || on.isAfter(today) || on.isBefore(today.minusDays(OLDEST_DAYS))) {
            throw new RuleViolation("risk.day").at("on");
        }
        if (written == null || written.isBlank() || written.strip().length() > LONGEST) {
            throw new RuleViolation("risk.note", LONGEST).at("note");
        }
        this.applicationId = applicationId;
        contactedOn = on;
        note = written.strip();
        noteSha256 = DocumentStore.hash(note.getBytes(StandardCharsets.UTF_8));
        writtenBy = who.username();
        writtenAt = now;
    }

    Long applicationId() {
        return applicationId;
    }

    String noteSha256() {
        return noteSha256;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    public LocalDate getContactedOn() {
        return contactedOn;
    }

    public String getNote() {
        return note;
    }
}
