package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ordito.platform.RomeTime;

/** Until when a voucher is good for what, as the terms of the programme were on the day of its assignment. All null before. */
@Embeddable
public class VoucherTerm {

    @Column(name = "assigned_at")
    private Instant assignedAt;
    @Column(name = "activate_by")
    private Instant activateBy;
    @Column(name = "remind_at")
    private Instant remindAt;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    @Column(name = "writing_days")
    private Integer writingDays;

    protected VoucherTerm() {
    }

    /** Begins now. */
    VoucherTerm(VoucherTerms terms, Instant now) {
        LocalDate today = RomeTime.dayOf(now);
        assignedAt = now;
        activateBy = endOfDay(today.plusDays(terms.activationDays()));
        remindAt = activateBy.minus(terms.reminderDays(), ChronoUnit.DAYS);
        validUntil = today.plusMonths(terms.months());
        writingDays = terms.writingDays();
    }

    static Instant endOfDay(LocalDate day) {
        return RomeTime.startOf(day.plusDays(1)).minusMillis(1);
    }

    public Instant getAssignedAt() {
        return assignedAt;
    }

    /** Until when a course can be chosen. */
    public Instant getActivateBy() {
        return activateBy;
    }

    /** When its person is reminded of that. */
    public Instant getRemindAt() {
        return remindAt;
    }

    /** Last day on which its course may end. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** When it is taken back if not enough is attended. */
    public Instant getLapsesAt() {
        return endOfDay(validUntil.plusDays(writingDays));
    }
}
