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
import java.util.Locale;
import java.util.UUID;

/** What somebody who left a telephone alone is to be told, in the words of the message that could not be sent. It goes once they were told, or need not be any more. */
@Entity
@Table(name = "lab_phone_notice")
public class PhoneNotice {

    private static final int SUBJECT_LENGTH = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @Column(name = "application_id")
    private Long applicationId;
    /** The document that it is about; null for anything else. */
    @Enumerated(EnumType.STRING)
    private DocumentKind document;
    private Locale language;
    private String subject;
    private String body;
    private Instant since;

    protected PhoneNotice() {
    }

    PhoneNotice(Participant to, DocumentKind document, String subject, String body, Instant now) {
        applicationId = to.id();
        this.document = document;
        language = to.language();
        this.subject = subject.length() <= SUBJECT_LENGTH ? subject : subject.substring(0, SUBJECT_LENGTH);
        this.body = body;
        since = now;
    }

    Long id() {
        return id;
    }

    Long applicationId() {
        return applicationId;
    }

    /** Names it on pages. */
    public String getPublicId() {
        return publicId;
    }

    /** In which it is written. */
    public Locale getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getSince() {
        return since;
    }
}
