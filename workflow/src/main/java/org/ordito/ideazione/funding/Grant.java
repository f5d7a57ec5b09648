package org.ordito.ideazione.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/** Money granted by an act. How much of it was accepted for payment is counted in its row by the database itself. */
@Entity
@Table(name = "idea_grant")
public class Grant {

    /** Above this amount, in euro, a grant has no effect until it is published (D.Lgs. 33/2013, art. 26). */
    public static final BigDecimal PUBLICATION_THRESHOLD = new BigDecimal("1000.00");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private BigDecimal amount;

    @Column(insertable = false, updatable = false)
    private BigDecimal accepted;

    @Column(name = "act_number")
    private String actNumber;

    @Column(name = "act_date")
    private LocalDate actDate;

    private String cup;

    private String cor;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Grant() {
    }

    /**
     * @param decision that funded the application
     * @param officer  account of who records the act
     * @throws RuleViolation {@code funding.not-funded}; {@code funding.publication-required}; and those of the act itself
     */
    public Grant(FundingDecision decision, GrantAct act, String officer, Instant at) {
        if (decision.getState() != DecisionState.FUNDED) {
            throw new RuleViolation("funding.not-funded");
        }
        act.check(decision.getDecidedAt(), at);
        if (!act.isPublished() && decision.getAmount().compareTo(PUBLICATION_THRESHOLD) > 0) {
            throw new RuleViolation("funding.publication-required", PUBLICATION_THRESHOLD).at("published");
        }
        application = decision.getApplication();
        amount = decision.getAmount();
        accepted = BigDecimal.ZERO.setScale(2);
        actNumber = act.number();
        actDate = act.date();
        cup = act.cup();
        cor = act.cor();
        legalBasis = act.legalBasis();
        recordedBy = officer;
        recordedAt = at;
        publishedAt = act.isPublished() ? at : null;
    }

    public Long id() {
        return id;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** In euro. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** How much of it was accepted for payment when this was read, in euro. */
    public BigDecimal getAccepted() {
        return accepted;
    }

    public String getActNumber() {
        return actNumber;
    }

    public LocalDate getActDate() {
        return actDate;
    }

    /** Code of the public investment project. */
    public String getCup() {
        return cup;
    }

    /** Code of the national register of aid. */
    public String getCor() {
        return cor;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    /** Account of the officer who recorded the act. */
    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** Since when it is on the transparency page; null if it is not. */
    public Instant getPublishedAt() {
        return publishedAt;
    }
}
