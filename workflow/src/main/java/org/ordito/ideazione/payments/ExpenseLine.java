package org.ordito.ideazione.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ordito.documents.StoredDocument;

/** One expense of a claim, with the document that proves it. */
@Entity
@Table(name = "payment_expense")
public class ExpenseLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "claim_id")
    private PaymentClaim claim;

    @Column(name = "spent_on")
    private LocalDate date;

    private String supplier;

    private String description;

    private BigDecimal amount;

    private boolean refused;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    protected ExpenseLine() {
    }

    ExpenseLine(PaymentClaim claim, Expense expense, StoredDocument document) {
        this.claim = claim;
        this.date = expense.date();
        this.supplier = expense.supplier();
        this.description = expense.description();
        this.amount = expense.amount();
        this.document = document;
    }

    void checked(boolean isRefused) {
        refused = isRefused;
    }

    boolean isProvedBy(StoredDocument other) {
        return document.getSha256().equals(other.getSha256());
    }

    /** The sum of these expenses, in euro. */
    static BigDecimal sum(List<ExpenseLine> lines) {
        return lines.stream().map(ExpenseLine::getAmount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public LocalDate getDate() {
        return date;
    }

    public String getSupplier() {
        return supplier;
    }

    public String getDescription() {
        return description;
    }

    /** In euro. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Whether the officer did not admit it. */
    public boolean isRefused() {
        return refused;
    }

    public StoredDocument getDocument() {
        return document;
    }
}
