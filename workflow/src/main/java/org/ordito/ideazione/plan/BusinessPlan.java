package org.ordito.ideazione.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.calls.Terms;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/**
 * The business plan of one application, in versions: the last one is written, step by step, while the coach comments on it;
 * the applicant may keep one aside and go on with the next; the one that is submitted ends the writing. Versions kept or
 * submitted are frozen with an instant and a hash, and stay readable.
 */
@Entity
@Table(name = "business_plan")
public class BusinessPlan {

    /** Most versions of a plan. */
    public static final int MOST_VERSIONS = 20;

    /** Longest comment, in characters. */
    public static final int COMMENT_LENGTH = 2000;

    private static final int MOST_COMMENTS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private String coach;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<PlanVersion> versions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_comment", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<PlanComment> comments = new ArrayList<>();

    protected BusinessPlan() {
    }

    /**
     * Begins with what the idea said that it would cost and asked for.
     *
     * @param coach account of the coach who accompanied the idea and may comment
     */
    public BusinessPlan(IdeaApplication application, String coach, Instant begunAt) {
        this.application = application;
        this.coach = coach;
        this.begunAt = begunAt;
        Budget budget = application.getContent().getBudget();
        versions.add(new PlanVersion(this, 1, costsOf(budget), budget.getRequestedGrant()));
    }

    private static List<CostLine> costsOf(Budget budget) {
        return Stream.of(CostCategory.values()).flatMap(category -> costOf(category, budget.total(category)).stream()).toList();
    }

    private static List<CostLine> costOf(CostCategory category, BigDecimal amount) {
        return amount.signum() == 0 ? List.of() : List.of(new CostLine(category,
                Text.of(Text.ITALIAN, "plan.from-idea." + category), CostMethod.REAL, BigDecimal.ONE.setScale(2), amount));
    }

    /** @param text null or up to {@link PlanVersion#LONGEST_SECTION} characters @throws RuleViolation {@code plan.too-long} */
    public void write(PlanSection section, String text) {
        draft().write(section, text);
    }

    /**
     * Replaces all cost lines, and what is asked for. Whether it suits idea and costs counts on submission, not before.
     *
     * @throws RuleViolation {@code plan.grant-above}, {@code plan.too-many-lines}; {@code plan.line-*} at {@code lines.<place>.<field>}
     */
    public void cost(List<CostLine> lines, BigDecimal requestedGrant) {
        if (requestedGrant != null && requestedGrant.compareTo(getLimits().most()) > 0) {
            throw new RuleViolation("plan.grant-above", getLimits().most()).at("requestedGrant");
        }
        draft().cost(lines, requestedGrant);
    }

    /** Replaces the five years; figures may still be missing. @throws RuleViolation at {@code years.<year>.<field>} */
    public void foresee(List<YearFigures> figures) {
        draft().foresee(figures);
    }

    /**
     * Freezes what is written as a version, and goes on with the next; if the last one that was kept says the same, there is nothing to keep.
     *
     * @return the version that says it
     * @throws RuleViolation {@code plan.too-many-versions}
     */
    public PlanVersion keep(Instant at) {
        PlanVersion kept = draft();
        PlanVersion last = versions.size() < 2 ? null : versions.get(versions.size() - 2);
        if (last != null && last.saysTheSameAs(kept)) {
            return last;
        }
        if (versions.size() >= MOST_VERSIONS) {
            throw new RuleViolation("plan.too-many-versions", MOST_VERSIONS);
        }
        kept.freeze(at);
        versions.add(kept.next());
        return kept;
    }

    /**
     * Adds what the coach says of a section; what was said of it last is not said again.
     *
     * @return whether it was added
     * @throws RuleViolation {@code plan.comment-missing}, {@code plan.too-long}
     */
    public boolean comment(PlanSection section, String text, Instant at) {
        requireWriting();
        if (text == null || text.isBlank()) {
            throw new RuleViolation("plan.comment-missing").at("comment");
        }
        if (text.length() > COMMENT_LENGTH) {
            throw new RuleViolation("plan.too-long", COMMENT_LENGTH).at("comment");
        }
        if (comments(section).stream().reduce((earlier, later) -> later).filter(last -> last.getText().equals(text)).isPresent()) {
            return false;
        }
        if (comments.size() >= MOST_COMMENTS) {
            throw new RuleViolation("plan.too-many-comments", MOST_COMMENTS).at("comment");
        }
        return comments.add(new PlanComment(section, text, at));
    }

    /**
     * Ends the writing. What is written stays as it is when this is refused.
     *
     * @param receivedAt the instant at which the submission reached the server: on the last instant of the term it is in time
     * @throws RuleViolation {@code work.done} when it was submitted already, {@code plan.late}, {@code plan.incomplete}
     */
    public PlanVersion submit(Instant receivedAt) {
        PlanVersion submitted = draft();
        if (receivedAt.isAfter(getDueAt())) {
            throw new RuleViolation("plan.late");
        }
        int missing = submitted.shortcomings().size();
        if (missing > 0) {
            throw new RuleViolation("plan.incomplete", missing);
        }
        submitted.freeze(receivedAt);
        submittedAt = receivedAt;
        return submitted;
    }

    private PlanVersion draft() {
        requireWriting();
        return getLatest();
    }

    private void requireWriting() {
        if (submittedAt != null) {
            throw new RuleViolation("work.done");
        }
        if (!isWriting()) {
            throw new RuleViolation("plan.closed");
        }
    }

    /** Whether it can still be written. */
    public boolean isWriting() {
        return submittedAt == null && application.getState() == ApplicationState.BUSINESS_PLAN;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public boolean isCoachedBy(Actor who) {
        return who.isPerson(coach);
    }

    /** The last instant at which it can be submitted: the call's days for the plan from its beginning. */
    public Instant getDueAt() {
        return Terms.daysAfter(begunAt, application.getCall().getTerms().getPlan());
    }

    public GrantLimits getLimits() {
        return GrantLimits.of(application);
    }

    /** The version being written or, after the submission, the one submitted. */
    public PlanVersion getLatest() {
        return versions.get(versions.size() - 1);
    }

    /** The version that was submitted. @throws NotFound while none was */
    public PlanVersion submitted() {
        if (submittedAt == null) {
            throw new NotFound(application.getNumber() + "/plan");
        }
        return getLatest();
    }

    /** @throws NotFound if there is no such version */
    public PlanVersion version(int ordinal) {
        return versions.stream().filter(v -> v.getOrdinal() == ordinal).findFirst()
                .orElseThrow(() -> new NotFound(application.getNumber() + "/plan/" + ordinal));
    }

    /** The coach's comments on one section, oldest first. */
    public List<PlanComment> comments(PlanSection section) {
        return comments.stream().filter(comment -> comment.getSection() == section).toList();
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** Account of the coach who may comment. */
    public String getCoach() {
        return coach;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    /** When it was submitted; null before. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Oldest first. */
    public List<PlanVersion> getVersions() {
        return List.copyOf(versions);
    }
}
