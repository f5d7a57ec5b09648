package org.ordito.ideazione.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * Whether an application is funded and with how much. An officer proposes; another person, the manager, sends the proposal back
 * with a reason or decides, and then what the call's money and the ceiling on small aid allow is granted. If the applicant
 * renounces later, the money is free again. What was not funded for want of money is taken up again when there is some.
 */
@Entity
@Table(name = "funding_decision")
public class FundingDecision {

    /** Longest note or reason, in characters. */
    public static final int NOTE_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @Column(name = "proposed_amount")
    private BigDecimal proposedAmount;

    @Column(name = "aid_received")
    private BigDecimal aidReceived;

    private String note;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Award.Reason reason;

    protected FundingDecision() {
    }

    public FundingDecision(IdeaApplication application) {
        this.application = application;
        this.state = DecisionState.RETURNED;
    }

    /**
     * @param newAmount   what is proposed, in euro, at most what was requested
     * @param newReceived small aid that the applicant has received in the last three years, in euro
     * @param requested   what the business plan requests
     * @throws RuleViolation {@code work.done} unless it waits for a proposal; {@code funding.amount-limits},
     *                       {@code funding.above-requested}, {@code funding.aid-missing}, {@code funding.note-long}
     */
    public void propose(Actor officer, BigDecimal newAmount, BigDecimal newReceived, String newNote, BigDecimal requested, Instant at) {
        if (!state.isToPropose()) {
            throw new RuleViolation("work.done");
        }
        if (newAmount == null || newAmount.compareTo(floor()) < 0 || newAmount.compareTo(ceiling()) > 0) {
            throw new RuleViolation("funding.amount-limits", floor(), ceiling()).at("amount");
        }
        if (newAmount.compareTo(requested) > 0) {
            throw new RuleViolation("funding.above-requested", requested).at("amount");
        }
        if (newReceived == null || newReceived.signum() < 0) {
            throw new RuleViolation("funding.aid-missing").at("aidReceived");
        }
        if (newNote != null && newNote.length() > NOTE_LENGTH) {
            throw new RuleViolation("funding.note-long", NOTE_LENGTH).at("note");
        }
        proposedAmount = newAmount.setScale(2, RoundingMode.HALF_UP);
        aidReceived = newReceived.setScale(2, RoundingMode.HALF_UP);
        note = newNote;
        proposedBy = officer.username();
        proposedAt = at;
        state = DecisionState.PROPOSED;
    }

    /** The call's floor for this kind of applicant. */
    public BigDecimal floor() {
        return application.getCall().getParticipation().grantMin(application.getContent().getApplicantKind().name());
    }

    /** The call's ceiling for this kind of applicant. */
    public BigDecimal ceiling() {
        return application.getCall().getParticipation().grantMax(application.getContent().getApplicantKind().name());
    }

    /**
     * @throws RuleViolation {@code work.done} unless it waits for the manager; {@code funding.same-person};
     *                       {@code funding.reason-missing}
     */
    public void sendBack(Actor manager, String newReason) {
        requireProposedByAnother(manager);
        if (newReason == null || newReason.isBlank()) {
            throw new RuleViolation("funding.reason-missing").at("reason");
        }
        if (newReason.length() > NOTE_LENGTH) {
            throw new RuleViolation("funding.note-long", NOTE_LENGTH).at("reason");
        }
        returnReason = newReason.strip();
        state = DecisionState.RETURNED;
    }

    /**
     * Decides with what is left of the call's money.
     *
     * @throws RuleViolation {@code work.done} unless it waits for the manager; {@code funding.same-person}
     */
    public Award approve(Actor manager, BigDecimal left, Instant at) {
        requireProposedByAnother(manager);
        Award award = awardWith(left);
        amount = award.amount();
        reason = award.reason();
        state = award.isFunded() ? DecisionState.FUNDED : DecisionState.NOT_FUNDED;
        decidedBy = manager.username();
        decidedAt = at;
        return award;
    }

    /** What approval would give while this much of the call's money is left. */
    public Award awardWith(BigDecimal left) {
        return Award.of(application.getCall().getFunding(), floor(), proposedAmount, aidReceived, left);
    }

    private void requireProposedByAnother(Actor manager) {
        if (state != DecisionState.PROPOSED) {
            throw new RuleViolation("work.done");
        }
        if (manager.isPerson(proposedBy)) {
            throw new RuleViolation("funding.same-person");
        }
    }

    /** Whether it was decided that there is no grant, only because the money did not suffice. */
    public boolean isForWantOfMoney() {
        return state == DecisionState.NOT_FUNDED && reason == Award.Reason.NO_MONEY;
    }

    /** @throws RuleViolation {@code work.done} unless it was not funded for want of money */
    public void reopened() {
        if (!isForWantOfMoney()) {
            throw new RuleViolation("work.done");
        }
        state = DecisionState.REOPENED;
        returnReason = null;
    }

    /** @return the amount that is free again; zero if nothing was granted */
    public BigDecimal renounced() {
        if (state != DecisionState.FUNDED) {
            return BigDecimal.ZERO.setScale(2);
        }
        state = DecisionState.RENOUNCED;
        return amount;
    }

    /**
     * @param read   version that a person had before the eyes
     * @param awaits where it must stand for that person to act; elsewhere its own rules say what is wrong
     * @throws StaleEdit if it waits for that person, but is no longer what was read
     */
    void requireAsRead(int read, DecisionState awaits) {
        if (state == awaits) {
            StaleEdit.unlessSame(read, version);
        }
    }

    /** One more after each step; 0 before the first proposal. */
    public int getVersion() {
        return version;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    public DecisionState getState() {
        return state;
    }

    /** In euro; null before the first proposal. */
    public BigDecimal getProposedAmount() {
        return proposedAmount;
    }

    /** Small aid received in the last three years, as the officer found it, in euro. */
    public BigDecimal getAidReceived() {
        return aidReceived;
    }

    public String getNote() {
        return note;
    }

    /** Account of the officer. */
    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** Why the manager sent the last proposal back; null if never. */
    public String getReturnReason() {
        return returnReason;
    }

    /** Account of the manager. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** What was granted by the last decision, in euro; zero if not funded, null before the first. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** Why that amount; null before the first decision. */
    public Award.Reason getReason() {
        return reason;
    }
}
