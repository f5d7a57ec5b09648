package org.ordito.ideazione.payments;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.ordito.ideazione.IdeaApplication;

/** What is fixed about a payment when the project starts, and never changes. */
@MappedSuperclass
public abstract class PlannedPayment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private int position;

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
        this.application = application;
        this.number = application.getNumber() + "-P" + position;
        this.position = position;
        this.kind = kind;
        this.share = share;
    }

    public String getNumber() {
        return number;
    }

    /** One more each time that it opens, is submitted or checked. */
    public int getVersion() {
        return version;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** Place among the grant's payments, from 1. */
    public int getPosition() {
        return position;
    }

    public ClaimKind getKind() {
        return kind;
    }

    /** The part of the grant that this payment may reach, in euro. */
    public BigDecimal getShare() {
        return share;
    }
}
