package org.ordito.ideazione.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.ideazione.IdeaApplication;

/** The officer's last word on a project, once all its payments are made and all its reports verified. */
@Entity
@Table(name = "case_closing")
public class CaseClosing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private String note;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CaseClosing() {
    }

    /** @throws org.ordito.platform.RuleViolation {@code monitoring.note-missing} */
    public CaseClosing(IdeaApplication application, String note, String officer, Instant at) {
        this.application = application;
        this.note = Written.required(note, "monitoring.note-missing", "note");
        this.closedBy = officer;
        this.closedAt = at;
    }

    public String getNote() {
        return note;
    }

    /** Account of the officer. */
    public String getClosedBy() {
        return closedBy;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
