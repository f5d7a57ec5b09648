package org.ordito.ideazione.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.ordito.calls.Phase;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/** Who is asked to judge which application, since when and by when; and what becomes of that: it may be asked again, or of somebody else. */
@MappedSuperclass
public abstract class AskedEvaluator {

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private String evaluator;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "evaluation_round")
    private int round;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    @Column(name = "late_told_at")
    private Instant lateToldAt;

    @Embedded
    private Replacement replacement;

    protected AskedEvaluator() {
    }

    AskedEvaluator(IdeaApplication application, String evaluator, Phase phase, int round, Instant askedAt) {
        this.application = application;
        this.evaluator = evaluator;
        this.phase = phase;
        this.round = round;
        this.askedAt = askedAt;
    }

    /** Whether its evaluator is still to declare or to submit. */
    public abstract boolean isAwaited();

    void becomeHistory(Instant at) {
        supersededAt = at;
    }

    /**
     * Takes it from its evaluator; what was declared and scored so far counts no more, and is shown to nobody.
     *
     * @param substitute account of who is asked instead
     * @param reason     why, up to {@value Replacement#REASON_LENGTH} characters
     * @throws RuleViolation {@code work.done} if it is history already; {@code evaluation.not-awaited} after an abstention or once submitted;
     *                       {@code evaluation.reason-missing}, {@code evaluation.reason-long}
     */
    void takeAway(String substitute, String reason, Instant at) {
        if (isHistory()) {
            throw new RuleViolation("work.done");
        }
        if (!isAwaited()) {
            throw new RuleViolation("evaluation.not-awaited").at("evaluator");
        }
        replacement = new Replacement(substitute, reason);
        becomeHistory(at);
    }

    /** Marks that its lateness is told. @return whether it is late and nobody was told before */
    boolean tellLate(Instant now) {
        boolean isNew = isLate(now) && lateToldAt == null;
        lateToldAt = isNew ? now : lateToldAt;
        return isNew;
    }

    /** Whether it is awaited and its term is over. */
    public boolean isLate(Instant now) {
        return isAwaited() && now.isAfter(getDueAt());
    }

    boolean isHistory() {
        return supersededAt != null;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** Account of the member of the panel. */
    public String getEvaluator() {
        return evaluator;
    }

    public Phase getPhase() {
        return phase;
    }

    /** 1 at first, one more each time that it is judged again. */
    public int getRound() {
        return round;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** By when its evaluator is to submit: the call's days for evaluating, from when they were asked. */
    public Instant getDueAt() {
        return Terms.daysAfter(askedAt, application.getCall().getTerms().getEvaluation());
    }

    /** When it became history; null while it counts. */
    public Instant getSupersededAt() {
        return supersededAt;
    }

    /** Who judges instead, and why; null unless it was taken from its evaluator. */
    public Replacement getReplacement() {
        return replacement;
    }
}
