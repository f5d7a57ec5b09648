package org.ordito.ideazione.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The order (<i>mandato</i>) by which a claim is paid. */
@Embeddable
public class PaymentOrder {

    @Column(name = "order_number")
    private String number;

    @Column(name = "ordered_at")
    private Instant at;

    protected PaymentOrder() {
    }

    PaymentOrder(String number, Instant at) {
        this.number = number;
        this.at = at;
    }

    public String getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }
}
