package org.ordito.ideazione.payments;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ordito.calls.Terms;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/**
 * A claim for one of a grant's payments. Planned when the project starts, it opens when its turn comes; the applicant fills it
 * and submits; the officer accepts it, accepts less with a reason, or sends it back; what was accepted is paid by an order.
 */
@Entity
@Table(name = "payment_claim")
public class PaymentClaim extends PlannedPayment {

    /** Most expenses of one claim. */
    public static final int MAX_LINES = 200;

    @Enumerated(EnumType.STRING)
    private ClaimState state = ClaimState.PLANNED;

    @ManyToOne
    @JoinColumn(name = "guarantee_id")
    private StoredDocument guarantee;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ExpenseLine> lines = new ArrayList<>();

    @Column(name = "claimed_amount")
    private BigDecimal claimedAmount;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private ClaimCheck check;

    @Embedded
    private PaymentOrder order;

    protected PaymentClaim() {
    }

    /**
     * @param position from 1, the last part of its number
     * @param share    the part of the grant that this payment may reach, in euro
     */
    public PaymentClaim(IdeaApplication application, int position, ClaimKind kind, BigDecimal share) {
        super(application, position, kind, share);
    }

    /** @return whether it opened now; false if it was open already */
    public boolean open() {
        if (state != ClaimState.PLANNED) {
            return false;
        }
        state = ClaimState.OPEN;
        return true;
    }

    /** @throws RuleViolation {@code payments.closed}; {@code payments.no-guarantee-here} unless it is an advance */
    public void guaranteedBy(StoredDocument document) {
        requireOpen("payments.closed");
        if (getKind().needsExpenses()) {
            throw new RuleViolation("payments.no-guarantee-here");
        }
        guarantee = document;
    }

    /**
     * @throws RuleViolation {@code payments.closed}; {@code payments.no-expenses-here} for an advance; {@code payments.document-twice};
     *                       {@code payments.too-many-lines}; and see {@link Expense#check}
     */
    public void add(Expense expense, StoredDocument document, ClaimsBefore before, Instant at) {
        requireOpen("payments.closed");
        if (!getKind().needsExpenses()) {
            throw new RuleViolation("payments.no-expenses-here");
        }
        expense.check(RomeTime.dayOf(getApplication().getSentAt()), RomeTime.dayOf(at));
        boolean known = lines.stream().anyMatch(line -> line.isProvedBy(document));
        if (known || before.documents().contains(document.getSha256())) {
            throw new RuleViolation("payments.document-twice").at("file");
        }
        if (lines.size() >= MAX_LINES) {
            throw new RuleViolation("payments.too-many-lines", MAX_LINES);
        }
        lines.add(new ExpenseLine(this, expense, document));
    }

    /** @param sha256 of the document that proves the expense; one that is not there is ignored */
    public void removeLine(String sha256) {
        requireOpen("payments.closed");
        lines.removeIf(line -> line.getDocument().getSha256().equals(sha256));
    }

    /**
     * @param amount what is claimed, in euro
     * @throws RuleViolation {@code work.done} unless it is open; {@code payments.guarantee-missing}; {@code payments.expenses-missing};
     *                       {@code submission.infected-file};
     *                       {@code payments.claimed-positive}; {@code payments.above-share}; {@code payments.above-expenses};
     *                       {@code payments.above-balance}
     */
    public void submit(BigDecimal amount, ClaimsBefore before, Instant at) {
        requireOpen("work.done");
        if (getKind().needsExpenses() && lines.isEmpty()) {
            throw new RuleViolation("payments.expenses-missing");
        }
        if (!getKind().needsExpenses() && guarantee == null) {
            throw new RuleViolation("payments.guarantee-missing").at("guarantee");
        }
        if (!infectedFiles().isEmpty()) {
            throw new RuleViolation("submission.infected-file", infectedFiles().get(0));
        }
        if (amount == null || amount.signum() <= 0) {
            throw new RuleViolation("payments.claimed-positive").at("amount");
        }
        lines.forEach(line -> line.checked(false));
        limit(before).require(amount);
        submitted(amount.setScale(2, RoundingMode.HALF_UP), at);
    }

    /**
     * Asks for nothing: what this payment might have reached is left to the later ones.
     *
     * @throws RuleViolation {@code work.done} unless it is open
     */
    public void forgo(Instant at) {
        requireOpen("work.done");
        lines.forEach(line -> line.checked(false));
        submitted(BigDecimal.ZERO.setScale(2), at);
    }

    private void submitted(BigDecimal amount, Instant at) {
        claimedAmount = amount;
        submittedAt = at;
        state = ClaimState.SUBMITTED;
    }

    /** @throws RuleViolation {@code work.done} unless it was submitted; {@code payments.above-balance} */
    public void accept(String officer, ClaimsBefore before, Instant at) {
        requireSubmitted();
        limit(before).require(claimedAmount);
        checked(isForgone() ? ClaimState.FORGONE : ClaimState.ACCEPTED, claimedAmount, null, officer, at);
    }

    /**
     * Accepts less than was claimed, or fewer expenses than were listed.
     *
     * @param amount  accepted, in euro; zero when nothing can be paid; all that was claimed only if some expense is refused
     * @param refused places, from 1, of the expenses that are not admitted
     * @throws RuleViolation {@code work.done} unless it was submitted; {@code payments.accepted-limits};
     *                       {@code payments.above-expenses}; {@code payments.above-balance}; {@code payments.reason-missing}
     */
    public void reduce(String officer, BigDecimal amount, Set<Integer> refused, String newReason, ClaimsBefore before, Instant at) {
        requireSubmitted();
        boolean isLess = amount != null && amount.signum() >= 0 && amount.compareTo(claimedAmount) < 0;
        boolean isSame = amount != null && amount.compareTo(claimedAmount) == 0;
        if (isForgone() || !isLess && !(isSame && !refused.isEmpty())) {
            throw new RuleViolation("payments.accepted-limits", claimedAmount).at("amount");
        }
        String cleanReason = ClaimCheck.reason(newReason);
        for (int place = 1; place <= lines.size(); place++) {
            lines.get(place - 1).checked(refused.contains(place));
        }
        limit(before).require(amount);
        checked(isLess ? ClaimState.REDUCED : ClaimState.ACCEPTED, amount.setScale(2, RoundingMode.HALF_UP), cleanReason, officer, at);
    }

    /** @throws RuleViolation {@code work.done} unless it was submitted; {@code payments.reason-missing} */
    public void sendBack(String officer, String newReason, Instant at) {
        requireSubmitted();
        checked(ClaimState.RETURNED, null, ClaimCheck.reason(newReason), officer, at);
    }

    /** @return whether the order is given now; false if it was given before, or if there is nothing to pay */
    public boolean ordered(String orderNumber, Instant at) {
        if (!isPayable()) {
            return false;
        }
        order = new PaymentOrder(orderNumber, at);
        state = ClaimState.PAID;
        return true;
    }

    /** Whether its applicant has submitted it to ask for nothing. */
    public boolean isForgone() {
        return claimedAmount != null && claimedAmount.signum() == 0;
    }

    /** Whether it was accepted, is worth something and is not paid yet. */
    public boolean isPayable() {
        return (state == ClaimState.ACCEPTED || state == ClaimState.REDUCED) && getAcceptedAmount().signum() > 0;
    }

    /** By when the officer checks it, by the call's terms; null until submitted. */
    public Instant checkDueAt() {
        return submittedAt == null ? null : Terms.daysAfter(submittedAt, getApplication().getCall().getTerms().getClaimCheck());
    }

    /** What may be claimed at most, given the expenses listed and not refused, and what earlier claims brought. */
    public BigDecimal ceiling(ClaimsBefore before) {
        return limit(before).ceiling();
    }

    private ClaimLimit limit(ClaimsBefore before) {
        return new ClaimLimit(this, admittedExpenses(), before);
    }

    private void requireOpen(String otherwise) {
        if (!state.isOpenToApplicant()) {
            throw new RuleViolation(otherwise);
        }
    }

    private void requireSubmitted() {
        if (state != ClaimState.SUBMITTED) {
            throw new RuleViolation("work.done");
        }
    }

    private void checked(ClaimState to, BigDecimal accepted, String reason, String officer, Instant at) {
        state = to;
        check = new ClaimCheck(accepted, reason, officer, at);
    }

    /** The names of its documents in which a virus was found, which nobody can open. */
    public List<String> infectedFiles() {
        return Stream.concat(Stream.ofNullable(guarantee), lines.stream().map(ExpenseLine::getDocument)).filter(StoredDocument::isInfected)
                .map(StoredDocument::getFilename).toList();
    }

    /** The sum of all expenses listed, in euro. */
    public BigDecimal listedExpenses() {
        return ExpenseLine.sum(lines);
    }

    /** The sum of the expenses that were not refused, in euro. */
    public BigDecimal admittedExpenses() {
        return ExpenseLine.sum(lines.stream().filter(line -> !line.isRefused()).toList());
    }

    public ClaimState getState() {
        return state;
    }

    /** Null until it is handed in, and for all but the advance. */
    public StoredDocument getGuarantee() {
        return guarantee;
    }

    public List<ExpenseLine> getLines() {
        return List.copyOf(lines);
    }

    /** In euro; null until submitted. */
    public BigDecimal getClaimedAmount() {
        return claimedAmount;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** In euro; null until accepted. */
    public BigDecimal getAcceptedAmount() {
        return check == null ? null : check.getAcceptedAmount();
    }

    /** What the last check brought; null until checked. */
    public ClaimCheck getCheck() {
        return check;
    }

    /** Why it was reduced or sent back; null if neither. */
    public String getReason() {
        return check == null ? null : check.getReason();
    }

    /** Null until paid. */
    public PaymentOrder getOrder() {
        return order;
    }
}
