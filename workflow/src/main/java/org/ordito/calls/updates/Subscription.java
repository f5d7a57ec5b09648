package org.ordito.calls.updates;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.calls.Call;
import org.ordito.notifications.OptIn;

/** An address that follows a call. */
@Entity
@Table(name = "call_subscription")
public class Subscription extends OptIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    protected Subscription() {
    }

    Subscription(Call call, String email, String leaveCode, Instant askedAt) {
        super(email, leaveCode, askedAt);
        this.call = call;
    }

    Long id() {
        return id;
    }

    Call getCall() {
        return call;
    }
}
