package org.ordito.trame.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Period;
import org.ordito.notifications.OptIn;
import org.ordito.platform.OrditoClock;

/** An address that is written to when the lab publishes a course. */
@Entity
@Table(name = "lab_interest")
public class LabInterest extends OptIn {

    /** How long a confirmed address is kept: whoever still wants to know then asks again. */
    private static final Period KEPT = Period.ofYears(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    protected LabInterest() {
    }

    LabInterest(String email, String leaveCode, Instant askedAt) {
        super(email, leaveCode, askedAt);
    }

    /** Addresses that were confirmed before this are past their term. */
    static Instant keptSince(Instant now) {
        return now.atZone(OrditoClock.ROME).minus(KEPT).toInstant();
    }

    Long id() {
        return id;
    }
}
