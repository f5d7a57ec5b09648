package org.ordito.ideazione.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.PlannedPart;

/** What is fixed about a report when the project starts, and never changes. */
@MappedSuperclass
public abstract class PlannedReport extends PlannedPart {

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
        super(application, 'R', position);
        this.periodFrom = periodFrom;
        this.periodTo = periodTo;
        this.opensAt = opensAt;
    }

    Terms terms() {
        return getApplication().getCall().getTerms();
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
