package org.ordito.ideazione;

import static org.ordito.ideazione.ApplicationState.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.mandates.Mandate;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/**
 * One application to a call of IdeAzione, from the instant it was sent: what was written, fixed for good, and where it stands.
 *
 * <p>It is submitted; when the call closes its admissibility is checked, if need be after a document integration; admitted, it
 * gets its pre-feasibility recorded, waits for the panel, is evaluated, and is ranked or stays below the threshold. Called to
 * coaching, it grows into a business plan, which is scored; then it awaits funding, is funded or not, or waits for money to come
 * back, gets its grant (if need be after an integration), is in progress while claims and reports go on, and is closed. It may be withdrawn or renounced on the
 * way, and lapses if its plan never comes.
 */
@Entity
@Table(name = "idea_application")
public class IdeaApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    private String applicant;

    @Embedded
    private IdeaContent content;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "assigned_to")
    private String assignedTo;

    @Column(name = "admissibility_released_at")
    private Instant admissibilityReleasedAt;

    @Column(name = "outcome_released_at")
    private Instant outcomeReleasedAt;

    @ElementCollection
    @CollectionTable(name = "idea_application_state", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    private List<StateChange> history = new ArrayList<>();

    /** Null when it was sent on the portal. */
    @Embedded
    private Arrival arrival;

    /** Accounts of those who wrote it together with who sent it. */
    @ElementCollection
    @CollectionTable(name = "idea_application_co_author", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "username")
    private Set<String> coAuthors = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sent_under_id")
    private Mandate sentUnder;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mandate_id")
    private Mandate mandate;

    protected IdeaApplication() {
    }

    /**
     * @param applicant account of the person whose it is: who sent it, or for whom it was sent
     * @param content   complete and checked by whoever received it
     * @param sentAt    the instant at which the final send reached the server
     * @param sha256    hash of the record of what was sent
     */
    public IdeaApplication(String number, Call call, String applicant, IdeaContent content, Instant sentAt, String sha256) {
        this.number = number;
        this.call = call;
        this.applicant = applicant;
        this.content = content.copy();
        this.sentAt = sentAt;
        this.sha256 = sha256;
        enter(SUBMITTED, sentAt);
    }

    /**
     * One that came on paper or by PEC.
     *
     * @param applicant as {@link org.ordito.people.Person#withoutAccount} names it
     * @param arrivedAt when it reached the office: this alone decides whether it was in time
     */
    public static IdeaApplication arrived(Arrival arrival, String number, Call call, String applicant, IdeaContent content, Instant arrivedAt, String sha256) {
        IdeaApplication application = new IdeaApplication(number, call, applicant, content, arrivedAt, sha256);
        application.arrival = arrival;
        return application;
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

    /** Lets those who wrote it together with who sent it read it. */
    public void share(Collection<String> accounts) {
        coAuthors.addAll(accounts);
    }

    /** Whether this person wrote it together with who sent it. */
    public boolean isSharedWith(Actor who) {
        return who.isSignedIn() && coAuthors.contains(who.username());
    }

    /** Whether it is this person's. */
    public boolean isOf(Actor who) {
        return who.isPerson(applicant);
    }

    /**
     * It came by way of the focal point.
     *
     * @param draftedUnder the mandate with which it was written, which the operator goes on to hold
     * @param sentUnder    the one with which it was sent; null when the person sent it in the end
     */
    public void cameBy(Mandate draftedUnder, Mandate sentUnder) {
        this.mandate = draftedUnder;
        this.sentUnder = sentUnder;
    }

    /**
     * From now on another operator follows it, whom the same person has asked.
     *
     * @throws RuleViolation {@code mandates.first} unless that is signed and on file, {@code mandates.other-case} when it is for something
     *                       else or nobody of the focal point ever followed this
     */
    public void entrustTo(Mandate next) {
        if (mandate == null || !next.getPerson().equals(applicant) || !next.getCall().getSlug().equals(call.getSlug())) {
            throw new RuleViolation("mandates.other-case");
        }
        if (!next.stands()) {
            throw new RuleViolation("mandates.first");
        }
        mandate = next;
    }

    /** Whether this person may do what its applicant does until the outcome: the applicant, or the operator who holds the mandate. */
    public boolean isInHandsOf(Actor who) {
        return isOf(who) || mandate != null && mandate.stands() && mandate.isHeldBy(who);
    }

    /** This person as the trail tells of them: on behalf of the applicant when they hold the mandate. */
    public Actor asRecorded(Actor who) {
        return !isOf(who) && isInHandsOf(who) ? who.onBehalfOf(applicant) : who;
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

    /** When it entered the state it is in. */
    public Instant getStateSince() {
        return stateSince;
    }

    public Long id() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public Call getCall() {
        return call;
    }

    /** Account of the person whose it is; it may be a name that nobody can sign in with. */
    public String getApplicant() {
        return applicant;
    }

    /** The mandate with which it was sent; null when its applicant sent it. */
    public Mandate getSentUnder() {
        return sentUnder;
    }

    /** The mandate with which the focal point follows it, ended or not; null when none was ever given. */
    public Mandate getMandate() {
        return mandate;
    }

    public IdeaContent getContent() {
        return content;
    }

    /** How it came on paper or by PEC; null when it was sent on the portal. */
    public Arrival getArrival() {
        return arrival;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getSha256() {
        return sha256;
    }

    public ApplicationState getState() {
        return state;
    }

    /** Account of the officer who has it in hand; null when nobody has. */
    public String getAssignedTo() {
        return assignedTo;
    }

    public Instant getOutcomeReleasedAt() {
        return outcomeReleasedAt;
    }

    public List<StateChange> getHistory() {
        return List.copyOf(history);
    }
}
