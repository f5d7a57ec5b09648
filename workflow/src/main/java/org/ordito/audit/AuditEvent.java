package org.ordito.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that somebody did. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String username;
    private String action;
    private String subject;
    private String detail;

    protected AuditEvent() {
    }

    AuditEvent(Instant at, String username, String action, String subject, String detail) {
        this.at = at;
        this.username = username;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    Long id() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getUsername() {
        return username;
    }

    public String getAction() {
        return action;
    }

    public String getSubject() {
        return subject;
    }

    public String getDetail() {
        return detail;
    }
}
