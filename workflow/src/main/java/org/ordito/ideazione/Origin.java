package org.ordito.ideazione;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.ordito.mandates.Mandate;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** How an application came to the office when its applicant did not send it: on paper, or by the hands of the focal point. */
@Embeddable
public class Origin {

    /** Null when it was sent on the portal. */
    @Embedded
    private Arrival arrival;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_under_id")
    private Mandate sentUnder;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mandate_id")
    private Mandate mandate;

    protected Origin() {
    }

    Origin(Arrival arrival) {
        this.arrival = arrival;
    }

    /**
     * @param draftedUnder the mandate with which it was written, which the operator goes on to hold
     * @param sentUnder    the one with which it was sent; null when the person sent it in the end
     */
    void cameBy(Mandate draftedUnder, Mandate sentUnder) {
        this.mandate = draftedUnder;
        this.sentUnder = sentUnder;
    }

    /** @throws RuleViolation {@code mandates.other-case} when nobody of the focal point ever followed it, {@code mandates.first} unless the mandate is signed and on file */
    void entrustTo(Mandate next) {
        if (mandate == null) {
            throw new RuleViolation("mandates.other-case");
        }
        if (!next.stands()) {
            throw new RuleViolation("mandates.first");
        }
        mandate = next;
    }

    boolean isOnPaper() {
        return arrival != null;
    }

    /** Whether an operator follows it now. */
    boolean isHeld() {
        return mandate != null && mandate.stands();
    }

    /** Whether this is the operator who follows it now. */
    boolean isHeldBy(Actor who) {
        return isHeld() && mandate.isHeldBy(who);
    }

    Arrival getArrival() {
        return arrival;
    }

    Mandate getSentUnder() {
        return sentUnder;
    }

    Mandate getMandate() {
        return mandate;
    }
}
