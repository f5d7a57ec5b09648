package org.ordito.ideazione.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;

/** What is fixed about a report when the project starts, and never changes. */
@MappedSuperclass
public abstract class PlannedReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private int position;

    @Column(name = "period_from")
    private LocalDate periodFrom;
    @Column(name = "period_to")
    private LocalDate periodTo;
    @Column(name = "opens_at")
    private Instant opensAt;

    protected PlannedReport() {
    }

    /** @param position from 1, the last part of its number */
    protected PlannedReport(IdeaApplication application, int position, LocalDate periodFrom, LocalDate periodTo, Instant opensAt) {
        this.application = application;
        this.number = application.getNumber() + "-R" + position;
        this.position = position;
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.opensAt = opensAt;
    }

    Terms terms() {
        return application.getCall().getTerms();
    }

    public String getNumber() {
        return number;
    }

    /** One more each time that it is written, submitted or answered. */
    public int getVersion() {
        return version;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** Place among the project's reports, from 1. */
    public int getPosition() {
        return position;
    }

    /** First day it tells of. */
    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    /** Last day it tells of. */
    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public Instant getOpensAt() {
        return opensAt;
    }
}
