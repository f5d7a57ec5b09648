package org.ordito.ideazione;

import static org.ordito.ideazione.ApplicationState.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ordito.platform.RuleViolation;

/**
 * Where an application stands and how it came there.
 *
 * <p>It is submitted; when the call closes its admissibility is checked, if need be after a document integration; admitted, it
 * gets its pre-feasibility recorded, waits for the panel, is evaluated, and is ranked or stays below the threshold. Called to
 * coaching, it grows into a business plan, which is scored; then it awaits funding, is funded or not, or waits for money to come
 * back, gets its grant (if need be after an integration), is in progress while claims and reports go on, and is closed. It may be withdrawn or renounced on the
 * way, and lapses if its plan never comes.
 */
@MappedSuperclass
public abstract class ApplicationProgress {

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "admissibility_released_at")
    private Instant admissibilityReleasedAt;

    @Column(name = "outcome_released_at")
    private Instant outcomeReleasedAt;

    @ElementCollection
    @CollectionTable(name = "idea_application_state", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<StateChange> history = new ArrayList<>();

    protected ApplicationProgress() {
    }

    protected ApplicationProgress(Instant sentAt) {
        enter(SUBMITTED, sentAt);
    }

    /** Whether the panel judges its idea, or its plan. */
    public boolean isBeingEvaluated() {
        return state == EVALUATION || state == PLAN_SCORING;
    }

    /** For the first time, after an integration, or again after a review was accepted. */
    public void admissibilityBegun(Instant at) {
        move(at, ADMISSIBILITY, SUBMITTED, DOCUMENT_INTEGRATION, INADMISSIBLE);
        admissibilityReleasedAt = null;
        outcomeReleasedAt = null;
    }

    public void integrationRequested(Instant at) {
        move(at, DOCUMENT_INTEGRATION, ADMISSIBILITY);
    }

    public void excluded(Instant at) {
        move(at, INADMISSIBLE, ADMISSIBILITY);
    }

    public void admitted(Instant at) {
        move(at, PRE_FEASIBILITY, ADMISSIBILITY);
    }

    public void preFeasibilityRecorded(Instant at) {
        move(at, AWAITING_PANEL, PRE_FEASIBILITY);
    }

    /** Opened for the first time, or again after a review was accepted: then the new outcome is kept back until it is released. */
    public void evaluationOpened(Instant at) {
        move(at, EVALUATION, AWAITING_PANEL, EVALUATED, BELOW_THRESHOLD, RANKED);
        outcomeReleasedAt = null;
    }

    public void evaluated(boolean eligible, Instant at) {
        move(at, eligible ? EVALUATED : BELOW_THRESHOLD, EVALUATION);
    }

    /** Whether it was admitted or not is told to its applicant, as to all others of the call. */
    public void admissibilityReleased(Instant at) {
        admissibilityReleasedAt = at;
    }

    /** The provisional ranking, and with it this application's outcome, was published. */
    public void outcomeReleased(Instant at) {
        outcomeReleasedAt = at;
        if (admissibilityReleasedAt == null) {
            admissibilityReleasedAt = at;
        }
        if (state == EVALUATED) {
            enter(RANKED, at);
        }
    }

    public void coachingBegun(Instant at) {
        move(at, COACHING, RANKED);
    }

    public void planBegun(Instant at) {
        move(at, BUSINESS_PLAN, COACHING);
    }

    public void planSubmitted(Instant at) {
        move(at, PLAN_SCORING, BUSINESS_PLAN);
    }

    /** The plan did not come in time. */
    public void lapsed(Instant at) {
        move(at, LAPSED, BUSINESS_PLAN);
    }

    public void planEvaluated(boolean eligible, Instant at) {
        move(at, eligible ? AWAITING_FUNDING : PLAN_BELOW_THRESHOLD, PLAN_SCORING);
    }

    public void funded(Instant at) {
        move(at, FUNDED, AWAITING_FUNDING);
    }

    /** The money did not suffice: it waits for some to come back while the ranking is valid. */
    public void moneyMissing(Instant at) {
        move(at, AWAITING_MONEY, AWAITING_FUNDING);
    }

    /** There is money again: funding is decided anew. */
    public void moneyFreed(Instant at) {
        move(at, AWAITING_FUNDING, AWAITING_MONEY);
    }

    /** It cannot be funded, or the ranking expired before its turn or any money came. */
    public void notFunded(Instant at) {
        move(at, ELIGIBLE_NOT_FUNDED, AWAITING_FUNDING, AWAITING_MONEY, RANKED);
    }

    public void grantIntegrationRequested(Instant at) {
        move(at, GRANT_INTEGRATION, FUNDED);
    }

    public void grantIntegrationEnded(Instant at) {
        move(at, FUNDED, GRANT_INTEGRATION);
    }

    public void started(Instant at) {
        move(at, IN_PROGRESS, FUNDED);
    }

    public void closed(Instant at) {
        move(at, CLOSED, IN_PROGRESS);
    }

    /**
     * The applicant takes it back. What is allowed goes by the state that the applicant sees, so that a refusal tells nothing
     * about an outcome that is not released yet.
     *
     * @throws RuleViolation {@code application.withdrawal-late} when it can no longer be taken back
     */
    public void left(Instant at) {
        if (state.allowsRenunciation()) {
            enter(RENOUNCED, at);
        } else if (visibleState().allowsWithdrawal()) {
            enter(WITHDRAWN, at);
        } else {
            throw new RuleViolation("application.withdrawal-late");
        }
    }

    private void move(Instant at, ApplicationState to, ApplicationState first, ApplicationState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new RuleViolation("work.done");
        }
        enter(to, at);
    }

    private void enter(ApplicationState to, Instant at) {
        state = to;
        stateSince = at;
        history.add(new StateChange(to, at));
    }

    /** Whether it came as far as a business plan. */
    public boolean hasPlan() {
        return history.stream().anyMatch(change -> change.getState() == BUSINESS_PLAN);
    }

    public boolean isOutcomeReleased() {
        return outcomeReleasedAt != null;
    }

    /** Whether its applicant knows if it was admitted. */
    public boolean isAdmissibilityReleased() {
        return admissibilityReleasedAt != null;
    }

    /** Where the applicant sees it stand: see {@link ApplicationState#shown}. */
    public ApplicationState visibleState() {
        return state.shown(isAdmissibilityReleased(), isOutcomeReleased());
    }

    /** The steps it has taken, as the applicant sees them: see {@link #visibleState}. */
    public List<StateChange> visibleHistory() {
        List<StateChange> visible = new ArrayList<>();
        for (StateChange change : history) {
            ApplicationState shown = change.getState().shown(isAdmissibilityReleased(), isOutcomeReleased());
            if (visible.isEmpty() || visible.get(visible.size() - 1).getState() != shown) {
                visible.add(new StateChange(shown, change.getAt()));
            }
        }
        return visible;
    }

    /** The step with which it was opened again after a review of its outcome was accepted, the latest one. */
    public Optional<StateChange> reopening() {
        return IntStream.range(1, history.size())
                .filter(step -> history.get(step - 1).getState().isOutcome() && history.get(step).getState().isBeforeRanking())
                .mapToObj(history::get).reduce((first, last) -> last);
    }

    public ApplicationState getState() {
        return state;
    }

    /** When it entered the state it is in. */
    public Instant getStateSince() {
        return stateSince;
    }

    public Instant getOutcomeReleasedAt() {
        return outcomeReleasedAt;
    }

    public List<StateChange> getHistory() {
        return List.copyOf(history);
    }
}
