package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.ordito.platform.RuleViolation;

/** A seat that is offered to somebody within a term; in the middle of it they are reminded. */
@Embeddable
public class SeatOffer {

    @Column(name = "offer_until")
    private Instant until;
    @Column(name = "offer_reminded_at")
    private Instant remindedAt;

    protected SeatOffer() {
    }

    SeatOffer(Instant until) {
        this.until = until;
    }

    Instant until() {
        return until;
    }

    /** @throws RuleViolation {@code enrolment.offer-over} after its term */
    void requireStanding(Instant at) {
        if (at.isAfter(until)) {
            throw new RuleViolation("enrolment.offer-over");
        }
    }

    /** @param since when it was made */
    Instant remindAt(Instant since) {
        return since.plus(Duration.between(since, until).dividedBy(2));
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    boolean isReminded() {
        return remindedAt != null;
    }
}
