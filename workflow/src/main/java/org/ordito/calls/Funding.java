package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ordito.platform.RuleViolation;

/** A call's money and how it is paid out; amounts in euro. */
@Embeddable
public class Funding {

    private static final BigDecimal LARGEST_BUDGET = new BigDecimal("999999999.99");

    @Column(name = "grants_budget")
    private BigDecimal grantsBudget;
    @Column(name = "coaching_budget")
    private BigDecimal coachingBudget;
    @Column(name = "max_share_percent")
    private int maxSharePercent;
    @Column(name = "partial_offer")
    private boolean partialOffer;
    @Column(name = "advance_percent")
    private int advancePercent;
    @Column(name = "progress_percent")
    private int progressPercent;

    protected Funding() {
    }

    /**
     * @param maxSharePercent the largest part of a project's cost that a grant may cover
     * @param partialOffer    whether the last one in order may be offered what is left
     * @param advancePercent  part of the grant paid in advance; the balance is what advance and progress leave
     */
    public Funding(BigDecimal grantsBudget, BigDecimal coachingBudget, int maxSharePercent, boolean partialOffer,
            int advancePercent, int progressPercent) {
        this.grantsBudget = grantsBudget;
        this.coachingBudget = coachingBudget;
        this.maxSharePercent = maxSharePercent;
        this.partialOffer = partialOffer;
        this.advancePercent = advancePercent;
        this.progressPercent = progressPercent;
    }

    /** @throws RuleViolation {@code calls.budget-amounts} unless there is money for grants; {@code calls.share-percent}, {@code calls.instalments} when a percentage cannot be */
    void check() {
        if (grantsBudget.signum() <= 0 || coachingBudget.signum() < 0) {
            throw new RuleViolation("calls.budget-amounts").at("grantsBudget");
        }
        if (maxSharePercent < 1 || maxSharePercent > 100) {
            throw new RuleViolation("calls.share-percent").at("maxSharePercent");
        }
        if (advancePercent < 0 || progressPercent < 0 || advancePercent + progressPercent > 100) {
            throw new RuleViolation("calls.instalments").at("advancePercent");
        }
    }

    /** @throws RuleViolation {@code calls.money-amount} unless the amount is positive and a call may have as much */
    void add(BigDecimal amount) {
        if (amount == null || amount.signum() <= 0 || amount.compareTo(LARGEST_BUDGET.subtract(grantsBudget)) > 0) {
            throw new RuleViolation("calls.money-amount", LARGEST_BUDGET).at("amount");
        }
        grantsBudget = grantsBudget.add(amount).setScale(2, RoundingMode.HALF_UP);
    }

    public BigDecimal getGrantsBudget() {
        return grantsBudget;
    }

    public BigDecimal getCoachingBudget() {
        return coachingBudget;
    }

    /** The part of a cost that a grant may cover, in euro and rounded down. */
    public BigDecimal covered(BigDecimal cost) {
        return part(cost, maxSharePercent);
    }

    /** That many percent of a cost, rounded down: a grant never covers more. */
    public static BigDecimal part(BigDecimal cost, int percent) {
        return cost.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
    }

    public int getMaxSharePercent() {
        return maxSharePercent;
    }

    public boolean isPartialOffer() {
        return partialOffer;
    }

    public int getAdvancePercent() {
        return advancePercent;
    }

    public int getProgressPercent() {
        return progressPercent;
    }

    public int getBalancePercent() {
        return 100 - advancePercent - progressPercent;
    }
}
