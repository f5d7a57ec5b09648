package org.ordito.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.people.Actor;

/** One thing that somebody did. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String username;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String action;
    private String subject;
    private String detail;

    protected AuditEvent() {
    }

    AuditEvent(Instant at, Actor who, String action, String subject, String detail) {
        this.at = at;
        this.username = who.username();
        this.onBehalfOf = who.principal();
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

    /** Account of the person for whom it was done; null when whoever did it acted for themselves. */
    public String getOnBehalfOf() {
        return onBehalfOf;
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
