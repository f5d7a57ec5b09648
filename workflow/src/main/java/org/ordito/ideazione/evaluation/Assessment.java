package org.ordito.ideazione.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/**
 * How one evaluator judges one application: first the declaration, then a score for each criterion, saved as often as needed
 * and frozen when submitted. Until then the evaluator may find out about a tie and abstain, or the manager may pass it on to
 * somebody else. An application judged again after a review gets new assessments; the old ones stay as history.
 */
@Entity
@Table(name = "assessment")
public class Assessment extends AskedEvaluator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Declaration declaration;

    @Enumerated(EnumType.STRING)
    @Column(name = "conflict_kind")
    private ConflictKind conflictKind;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ScoreLine> lines = new ArrayList<>();

    protected Assessment() {
    }

    /** Asks this member of the panel about an idea for the first time, when its evaluation opens. */
    public Assessment(IdeaApplication application, String evaluator) {
        this(application, evaluator, Phase.IDEA, 1, application.getStateSince());
    }

    /** Asks somebody who was never asked about it before. */
    static Assessment ofSubstitute(IdeaApplication application, String evaluator, Phase phase, Instant at) {
        return new Assessment(application, evaluator, phase, 1, at);
    }

    private Assessment(IdeaApplication application, String evaluator, Phase phase, int round, Instant at) {
        super(application, evaluator, phase, round, at);
    }

    /** Makes this one history and asks the same person again. The declaration holds, and the scores are there to be revised. */
    Assessment again(Instant at) {
        becomeHistory(at);
        Assessment next = new Assessment(getApplication(), getEvaluator(), getPhase(), getRound() + 1, at);
        next.trustDeclarationOf(this);
        getScores().forEach(score -> next.line(score.criterion()).revise(score));
        return next;
    }

    /** Asks who has judged the idea to judge the plan; the declaration holds. */
    Assessment ofPlan() {
        Assessment next = new Assessment(getApplication(), getEvaluator(), Phase.PLAN, 1, getApplication().getStateSince());
        next.trustDeclarationOf(this);
        return next;
    }

    /** Takes it from its evaluator and asks somebody else, who declares first. @throws RuleViolation as {@link #takeAway} */
    Assessment passOn(String substitute, String reason, Instant at) {
        takeAway(substitute, reason, at);
        return ofSubstitute(getApplication(), substitute, getPhase(), at);
    }

    private void trustDeclarationOf(Assessment earlier) {
        declaration = earlier.declaration;
        conflictKind = earlier.conflictKind;
        declaredAt = earlier.declaredAt;
    }

    /** @throws RuleViolation {@code evaluation.declared} if declared already */
    public void declareNoConflict(Instant at) {
        requireUndeclared();
        declaration = Declaration.NO_CONFLICT;
        declaredAt = at;
    }

    /**
     * Judges no further, because of a tie that was known at once or is found out later; scores saved meanwhile are dropped.
     *
     * @throws RuleViolation {@code evaluation.declared} after an abstention, {@code evaluation.submitted} once submitted or history;
     *                       {@code evaluation.conflict-missing} without a kind
     */
    public void abstain(ConflictKind kind, Instant at) {
        if (isAbstained()) {
            throw new RuleViolation("evaluation.declared");
        }
        requireNotFrozen();
        if (kind == null) {
            throw new RuleViolation("evaluation.conflict-missing").at("conflictKind");
        }
        lines.clear();
        declaration = Declaration.ABSTAINED;
        conflictKind = kind;
        declaredAt = at;
    }

    /**
     * Keeps what has been scored so far; anything may still be missing, and what is not given now stays as it was.
     *
     * @param criteria what the call judges in this phase
     * @param given    at most one for each criterion
     * @throws RuleViolation {@code evaluation.declare-first}, {@code evaluation.abstained}, {@code evaluation.submitted},
     *                       {@code evaluation.criterion}, {@code evaluation.coefficient}, {@code evaluation.motivation-long}
     */
    public void save(List<Criterion> criteria, List<Score> given) {
        requireOpen();
        Set<String> expected = criteria.stream().map(Criterion::getCode).collect(Collectors.toCollection(HashSet::new));
        for (Score score : given) {
            if (!expected.remove(score.criterion())) {
                throw new RuleViolation("evaluation.criterion", score.criterion());
            }
            if (!score.isOnScale()) {
                throw new RuleViolation("evaluation.coefficient").at("coefficient-" + score.criterion());
            }
            if (score.isTooLong()) {
                throw new RuleViolation("evaluation.motivation-long", Score.MOTIVATION_MAX).at("motivation-" + score.criterion());
            }
        }
        given.forEach(score -> line(score.criterion()).revise(score));
    }

    private ScoreLine line(String criterion) {
        return lines.stream().filter(line -> line.getCriterion().equals(criterion)).findFirst().orElseGet(() -> {
            ScoreLine line = new ScoreLine(this, criterion);
            lines.add(line);
            return line;
        });
    }

    /**
     * Freezes the scores.
     *
     * @throws RuleViolation {@code evaluation.coefficient-missing} or {@code evaluation.motivation-short} for the first criterion
     *                       that is not complete
     */
    public void submit(List<Criterion> criteria, Instant at) {
        requireOpen();
        for (Criterion criterion : criteria) {
            Optional<Score> score = score(criterion.getCode());
            if (score.map(Score::coefficient).isEmpty()) {
                throw new RuleViolation("evaluation.coefficient-missing", criterion.getTitle()).at("coefficient-" + criterion.getCode());
            }
            if (!score.get().isMotivated()) {
                throw new RuleViolation("evaluation.motivation-short", criterion.getTitle(), Score.MOTIVATION_MIN)
                        .at("motivation-" + criterion.getCode());
            }
        }
        submittedAt = at;
    }

    private void requireUndeclared() {
        if (declaration != null) {
            throw new RuleViolation("evaluation.declared");
        }
    }

    private void requireOpen() {
        if (declaration == null) {
            throw new RuleViolation("evaluation.declare-first");
        }
        if (isAbstained()) {
            throw new RuleViolation("evaluation.abstained");
        }
        requireNotFrozen();
    }

    private void requireNotFrozen() {
        if (isSubmitted() || isHistory()) {
            throw new RuleViolation("evaluation.submitted");
        }
    }

    @Override
    public boolean isAwaited() {
        return !isAbstained() && !isSubmitted() && !isHistory();
    }

    public boolean isAbstained() {
        return declaration == Declaration.ABSTAINED;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    /** Whether the evaluator has declared no conflict and may see what is judged. */
    public boolean maySeeApplication() {
        return declaration == Declaration.NO_CONFLICT;
    }

    /** What was given to a criterion, if anything yet. */
    public Optional<Score> score(String criterion) {
        return getScores().stream().filter(score -> score.criterion().equals(criterion)).findFirst();
    }

    /** The coefficients by criterion, as far as given. */
    public Map<String, BigDecimal> coefficients() {
        Map<String, BigDecimal> coefficients = new LinkedHashMap<>();
        getScores().stream().filter(score -> score.coefficient() != null)
                .forEach(score -> coefficients.put(score.criterion(), score.coefficient()));
        return coefficients;
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    public ConflictKind getConflictKind() {
        return conflictKind;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public List<Score> getScores() {
        return lines.stream().map(ScoreLine::asScore).toList();
    }
}
