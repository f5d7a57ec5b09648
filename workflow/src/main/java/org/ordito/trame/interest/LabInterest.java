package org.ordito.trame.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.notifications.OptIn;

/** An address that is written to when the lab publishes a course. */
@Entity
@Table(name = "lab_interest")
public class LabInterest extends OptIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    protected LabInterest() {
    }

    LabInterest(String email, String leaveCode, Instant askedAt) {
        super(email, leaveCode, askedAt);
    }

    Long id() {
        return id;
    }
}
