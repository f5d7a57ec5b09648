package org.ordito.trame.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.Answer;

/** What became of somebody at one moment: asked, and answered once, or closed without an answer when its term has passed. */
@Entity
@Table(name = "lab_outcome")
public class Outcome {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "record_id")
    private ParticipantRecord record;
    @Enumerated(EnumType.STRING)
    private Moment moment;
    @Enumerated(EnumType.STRING)
    private OutcomeState state = OutcomeState.OPEN;

    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "open_until")
    private Instant openUntil;
    @Column(name = "reminded_at")
    private Instant remindedAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "by_phone")
    private boolean byPhone;

    @Enumerated(EnumType.STRING)
    private Activity activity;
    @Enumerated(EnumType.STRING)
    private Contract contract;
    @Enumerated(EnumType.STRING)
    private Answer improved;
    @Enumerated(EnumType.STRING)
    private Answer qualified;

    protected Outcome() {
    }

    Outcome(ParticipantRecord record, Moment moment, Instant now) {
        this.record = record;
        this.moment = moment;
        askedAt = now;
        openUntil = record.term().closesAt(moment);
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    /**
     * @param toldOnPhone whether the coordinator writes it for them
     * @return false for the same answers once more, which change nothing
     * @throws RuleViolation {@code followup.answered} for other answers, {@code followup.closed} after the term, {@code followup.activity}
     */
    boolean answer(OutcomeAnswers said, boolean toldOnPhone, Instant now) {
        OutcomeAnswers answers = said.at(moment);
        if (state == OutcomeState.ANSWERED) {
            if (answers.equals(answers())) {
                return false;
            }
            throw new RuleViolation("followup.answered");
        }
        if (state != OutcomeState.OPEN || now.isAfter(openUntil)) {
            throw new RuleViolation("followup.closed");
        }
        if (answers.activity() == null) {
            throw new RuleViolation("followup.activity").at("activity");
        }
        activity = answers.activity();
        contract = answers.contract();
        improved = answers.improved();
        qualified = answers.qualified();
        byPhone = toldOnPhone;
        state = OutcomeState.ANSWERED;
        settledAt = now;
        return true;
    }

    /** Its term has passed; what was answered stays. */
    void close(Instant now) {
        if (state == OutcomeState.OPEN) {
            state = OutcomeState.UNANSWERED;
            settledAt = now;
        }
    }

    private OutcomeAnswers answers() {
        return new OutcomeAnswers(activity, contract, improved, qualified);
    }

    Long id() {
        return id;
    }

    public ParticipantRecord getRecord() {
        return record;
    }

    public Moment getMoment() {
        return moment;
    }

    public OutcomeState getState() {
        return state;
    }

    public boolean isOpen() {
        return state == OutcomeState.OPEN;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getOpenUntil() {
        return openUntil;
    }

    /** Null while it is open. */
    public Instant getSettledAt() {
        return settledAt;
    }

    public boolean isByPhone() {
        return byPhone;
    }
}
