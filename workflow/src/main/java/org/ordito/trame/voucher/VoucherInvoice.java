package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** The invoice with which a provider asks to be paid: sent, checked or returned by the coordinator, approved or returned by the manager. */
@Embeddable
public class VoucherInvoice {

    @Column(name = "invoice_number")
    private String number;
    @Column(name = "invoice_on")
    private LocalDate issuedOn;
    @ManyToOne
    @JoinColumn(name = "invoice_id")
    private StoredDocument file;
    @Enumerated(EnumType.STRING)
    @Column(name = "invoice_stage")
    private InvoiceStage stage = InvoiceStage.NONE;
    @Column(name = "invoice_due_at")
    private Instant dueAt;
    @Column(name = "invoice_remind_at")
    private Instant remindAt;
    @Column(name = "invoice_remark")
    private String remark;
    @Column(name = "checked_by")
    private String checkedBy;

    /** The provider is to send it. */
    void awaited(VoucherTerms terms, Instant now) {
        awaited(RomeTime.dayOf(now).plusDays(terms.invoiceDays()), terms);
    }

    /** The provider gets another term. @param until last day of it @throws RuleViolation {@code voucher.more-time} unless it is ahead, and no longer than the first */
    void extend(LocalDate until, VoucherTerms terms, Instant now) {
        LocalDate earliest = RomeTime.dayOf(now).plusDays(1);
        LocalDate latest = RomeTime.dayOf(now).plusDays(terms.invoiceDays());
        if (until == null || until.isBefore(earliest) || until.isAfter(latest)) {
            throw new RuleViolation("voucher.more-time", Words.day(earliest), Words.day(latest)).at("until");
        }
        awaited(until, terms);
    }

    private void awaited(LocalDate lastDay, VoucherTerms terms) {
        dueAt = VoucherTerm.endOfDay(lastDay);
        remindAt = dueAt.minus(terms.invoiceReminderDays(), ChronoUnit.DAYS);
    }

    /** @return the file in whose place this one came, if it had been sent before */
    Optional<StoredDocument> send(Invoice written, StoredDocument document, Instant due) {
        if (!isOpen()) {
            throw new RuleViolation("voucher.invoice-sent");
        }
        number = written.number();
        issuedOn = written.issuedOn();
        Optional<StoredDocument> before = Optional.ofNullable(file);
        file = document;
        move(InvoiceStage.SENT, due);
        remark = null;
        return before;
    }

    void check(Actor coordinator, Instant due) {
        checkedBy = coordinator.username();
        move(InvoiceStage.CHECKED, due);
    }

    void sendBack(String why, VoucherTerms terms, Instant now) {
        remark = why;
        checkedBy = null;
        move(InvoiceStage.RETURNED, null);
        awaited(terms, now);
    }

    /** @throws RuleViolation {@code voucher.two-people}: who has checked does not approve as well */
    void approve(Actor manager) {
        if (manager.isPerson(checkedBy)) {
            throw new RuleViolation("voucher.two-people");
        }
        move(InvoiceStage.APPROVED, null);
    }

    void requireStage(InvoiceStage required) {
        if (stage != required) {
            throw new RuleViolation("voucher.checked-already");
        }
    }

    private void move(InvoiceStage next, Instant due) {
        stage = next;
        dueAt = due;
        remindAt = null;
    }

    /** @throws RuleViolation {@code voucher.not-late} */
    void requireLate(Instant now) {
        if (!isLate(now)) {
            throw new RuleViolation("voucher.not-late");
        }
    }

    /** Whether the provider may still write: hours into the register, and an invoice. */
    public boolean isOpen() {
        return stage == InvoiceStage.NONE || stage == InvoiceStage.RETURNED;
    }

    /** As the provider numbers it; null before it is sent. */
    public String getNumber() {
        return number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public StoredDocument getFile() {
        return file;
    }

    public InvoiceStage getStage() {
        return stage;
    }

    /** By when the next of provider, coordinator and manager is to act; null when nobody is. */
    public Instant getDueAt() {
        return dueAt;
    }

    /** When the provider is reminded of its term; null when it is not its turn. */
    Instant getRemindAt() {
        return remindAt;
    }

    /** Whether the provider's term has passed and no invoice has come. */
    public boolean isLate(Instant now) {
        return isOpen() && dueAt != null && now.isAfter(dueAt);
    }

    /** Why it was returned; null otherwise. */
    public String getRemark() {
        return remark;
    }

    /** Account of the coordinator who found it in order; null before. */
    public String getCheckedBy() {
        return checkedBy;
    }
}
