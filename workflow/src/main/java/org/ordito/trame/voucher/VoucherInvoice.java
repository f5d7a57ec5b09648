package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

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
    @Column(name = "invoice_remark")
    private String remark;
    @Column(name = "checked_by")
    private String checkedBy;

    void awaited(Instant due) {
        dueAt = due;
    }

    void send(Invoice written, StoredDocument document, Instant due) {
        if (!isOpen()) {
            throw new RuleViolation("voucher.invoice-sent");
        }
        number = written.number();
        issuedOn = written.issuedOn();
        file = document;
        move(InvoiceStage.SENT, due);
        remark = null;
    }

    void check(Actor coordinator, Instant due) {
        checkedBy = coordinator.username();
        move(InvoiceStage.CHECKED, due);
    }

    void sendBack(String why, Instant due) {
        remark = why;
        checkedBy = null;
        move(InvoiceStage.RETURNED, due);
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

    /** Why it was returned; null otherwise. */
    public String getRemark() {
        return remark;
    }

    /** Account of the coordinator who found it in order; null before. */
    public String getCheckedBy() {
        return checkedBy;
    }
}
