package org.ordito.ideazione.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/** An applicant's request (<i>istanza di riesame</i>) to judge the application again; one for each application. */
@Entity
@Table(name = "review_request")
public class ReviewRequest {

    /** Shortest request, in characters. */
    public static final int TEXT_MIN = 50;

    /** Longest request, in characters. */
    public static final int TEXT_MAX = 4000;

    private static final Set<ApplicationState> DECIDED =
            EnumSet.of(ApplicationState.RANKED, ApplicationState.BELOW_THRESHOLD, ApplicationState.INADMISSIBLE);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private String text;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Embedded
    private Delivery delivery;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "reassessed_at")
    private Instant reassessedAt;

    protected ReviewRequest() {
    }

    /**
     * @param ranking the published one
     * @throws RuleViolation {@code ranking.review-early} before the outcome is known, {@code ranking.review-reopened} until the next edition,
     *                       {@code ranking.review-late} after the days of the call, {@code ranking.review-text}
     */
    public ReviewRequest(IdeaApplication application, Ranking ranking, String text, Instant at) {
        this(application, ranking, text, TEXT_MIN, at);
    }

    private ReviewRequest(IdeaApplication application, Ranking ranking, String text, int shortest, Instant at) {
        if (!isThereAnOutcome(application)) {
            throw new RuleViolation("ranking.review-early");
        }
        if (ranking.isReopened()) {
            throw new RuleViolation("ranking.review-reopened");
        }
        if (!ranking.isOpenToReview(at)) {
            throw new RuleViolation("ranking.review-late");
        }
        if (text == null || text.strip().length() < shortest || text.strip().length() > TEXT_MAX) {
            throw new RuleViolation("ranking.review-text", shortest, TEXT_MAX).at("text");
        }
        this.application = application;
        this.text = text.strip();
        this.requestedAt = at;
    }

    /**
     * One that came on paper or by PEC: made when it arrived, in as few words as it has.
     *
     * @throws RuleViolation as above
     */
    static ReviewRequest arrived(IdeaApplication application, Ranking ranking, String text, Delivery delivery) {
        ReviewRequest request = new ReviewRequest(application, ranking, text, 1, delivery.getArrivedAt());
        request.delivery = delivery;
        return request;
    }

    /** Whether the applicant knows of an outcome that can be reviewed. */
    static boolean isThereAnOutcome(IdeaApplication application) {
        return application.isOutcomeReleased() && DECIDED.contains(application.getState());
    }

    /** @throws RuleViolation {@code work.done} if decided already, {@code ranking.reason-missing} */
    public void decided(boolean accepted, String newReason, Instant at) {
        if (decision != null) {
            throw new RuleViolation("work.done");
        }
        reason = Ranking.requireReason(newReason);
        decision = accepted ? ReviewDecision.ACCEPTED : ReviewDecision.REJECTED;
        decidedAt = at;
    }

    /** The application was opened again. */
    void reassessed(Instant at) {
        reassessedAt = at;
    }

    /** Whether a decision is still owed: not to who has left since. */
    boolean isPending() {
        return decision == null && stands();
    }

    /** Whether the application is still to be opened again. */
    boolean isToReassess() {
        return decision == ReviewDecision.ACCEPTED && reassessedAt == null && stands();
    }

    private boolean stands() {
        return DECIDED.contains(application.getState());
    }

    public IdeaApplication getApplication() {
        return application;
    }

    public String getText() {
        return text;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    /** How it came on paper or by PEC; null when it was made on the portal. */
    public Delivery getDelivery() {
        return delivery;
    }

    public ReviewDecision getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
