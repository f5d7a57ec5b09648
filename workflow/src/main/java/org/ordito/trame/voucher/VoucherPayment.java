package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.ordito.people.Actor;

/** The payment of a voucher to its provider. Its key is the voucher's: the database takes no second one. */
@Entity
@Table(name = "lab_voucher_payment")
public class VoucherPayment {

    @Id
    @Column(name = "voucher_id")
    private Long voucherId;

    private String number;
    private BigDecimal amount;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "ordered_at")
    private Instant orderedAt;

    protected VoucherPayment() {
    }

    VoucherPayment(Voucher voucher, String number, Actor manager, Instant at) {
        this.voucherId = voucher.id();
        this.number = number;
        this.amount = voucher.getHeld();
        this.approvedBy = manager.username();
        this.orderedAt = at;
    }

    /** Number of the payment order. */
    public String getNumber() {
        return number;
    }

    /** In euro. */
    public BigDecimal getAmount() {
        return amount;
    }

    public Instant getOrderedAt() {
        return orderedAt;
    }
}
