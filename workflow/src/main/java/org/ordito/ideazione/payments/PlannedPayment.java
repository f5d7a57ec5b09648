package org.ordito.ideazione.payments;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.PlannedPart;

/** What is fixed about a payment when the project starts, and never changes. */
@MappedSuperclass
public abstract class PlannedPayment extends PlannedPart {

    @Enumerated(EnumType.STRING)
    private ClaimKind kind;

    private BigDecimal share;

    protected PlannedPayment() {
    }

    /**
     * @param position from 1, the last part of its number
     * @param share    the part of the grant that this payment may reach, in euro
     */
    protected PlannedPayment(IdeaApplication application, int position, ClaimKind kind, BigDecimal share) {
        super(application, 'P', position);
        this.kind = kind;
        this.share = share;
    }

    public ClaimKind getKind() {
        return kind;
    }

    /** The part of the grant that this payment may reach, in euro. */
    public BigDecimal getShare() {
        return share;
    }
}
