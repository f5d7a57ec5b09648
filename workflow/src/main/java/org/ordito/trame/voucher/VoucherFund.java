package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** The money of the vouchers, and their terms. There is one. */
@Entity
@Table(name = "lab_voucher_fund")
public class VoucherFund {

    static final Long THE_ONE = 1L;

    private static final BigDecimal CEILING = new BigDecimal("100000000.00");

    @Id
    private Long id;

    @Version
    private int version;

    private BigDecimal total;
    /** Written by {@link VoucherFunds} alone, which cannot take too much. */
    @Column(updatable = false)
    private BigDecimal committed;

    private BigDecimal most;
    private int months;
    @Column(name = "activation_days")
    private int activationDays;
    @Column(name = "reminder_days")
    private int reminderDays;
    @Column(name = "attendance_percent")
    private int attendancePercent;
    @Column(name = "decision_days")
    private int decisionDays;
    @Column(name = "invoice_days")
    private int invoiceDays;
    @Column(name = "payment_days")
    private int paymentDays;
    @Column(name = "writing_days")
    private int writingDays;
    @Column(name = "invoice_reminder_days")
    private int invoiceReminderDays;

    protected VoucherFund() {
    }

    VoucherFund(BigDecimal total, BigDecimal committed, VoucherTerms terms) {
        this.id = THE_ONE;
        this.total = total;
        this.committed = committed;
        keep(terms);
    }

    /**
     * Changes money and terms.
     *
     * @param read version of what was changed
     * @throws RuleViolation {@code voucher.total-range} when it is less than is committed already, {@code voucher.range}, {@code voucher.reminder}
     */
    void change(int read, BigDecimal newTotal, VoucherTerms terms) {
        StaleEdit.unlessSame(read, version);
        if (newTotal == null || newTotal.compareTo(committed) < 0 || newTotal.compareTo(CEILING) > 0) {
            throw new RuleViolation("voucher.total-range", committed).at("total");
        }
        terms.requireSound();
        total = newTotal;
        keep(terms);
    }

    private void keep(VoucherTerms terms) {
        most = terms.most();
        months = terms.months();
        activationDays = terms.activationDays();
        reminderDays = terms.reminderDays();
        attendancePercent = terms.attendancePercent();
        decisionDays = terms.decisionDays();
        invoiceDays = terms.invoiceDays();
        paymentDays = terms.paymentDays();
        writingDays = terms.writingDays();
        invoiceReminderDays = terms.invoiceReminderDays();
    }

    public VoucherTerms getTerms() {
        return new VoucherTerms(most, months, activationDays, reminderDays, attendancePercent, decisionDays, invoiceDays, paymentDays, writingDays,
                invoiceReminderDays);
    }

    public int getVersion() {
        return version;
    }

    /** In euro. */
    public BigDecimal getTotal() {
        return total;
    }

    /** What open vouchers hold and paid ones have cost, in euro. */
    public BigDecimal getCommitted() {
        return committed;
    }

    /** What may still be assigned, in euro. */
    public BigDecimal getLeft() {
        return total.subtract(committed);
    }
}
