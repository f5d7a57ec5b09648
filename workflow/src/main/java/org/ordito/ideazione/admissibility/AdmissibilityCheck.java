package org.ordito.ideazione.admissibility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * The check of one application against the call's requirements. It begins when the call closes, may be suspended once while
 * missing documents are asked for, and ends with the application admitted, or excluded once the manager has confirmed what the
 * officer proposed; an accepted review begins it again.
 */
@Entity
@Table(name = "idea_admissibility")
public class AdmissibilityCheck extends DecidedCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Embedded
    private CheckClock clock = new CheckClock();

    /** Null until an exclusion was proposed. */
    @Embedded
    private Exclusion exclusion;

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL)
    private List<CheckedItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "idea_exclusion_ground", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "position")
    private List<ExclusionGround> grounds = new ArrayList<>();

    protected AdmissibilityCheck() {
    }

    public AdmissibilityCheck(IdeaApplication application, Instant at) {
        this.application = application;
        begin(at);
    }

    /** Begins, for the first time or again after a review was accepted; what was found before stays as a starting point. */
    public void begin(Instant at) {
        clock.begin(at);
        undecided();
        exclusion = null;
        grounds.clear();
    }

    /**
     * Keeps what the officer found so far. To find again what is written already is no change, whoever wrote it.
     *
     * @param read version of the check that the officer had before the eyes
     * @throws StaleEdit     if somebody else found something else meanwhile
     * @throws RuleViolation {@code work.done} once decided; {@code admissibility.not-integrable}, {@code admissibility.note-missing}
     */
    public void record(int read, List<CheckedItem> found) {
        requireUndecided();
        Checklist before = checklist();
        if (!found.stream().allMatch(item -> before.found(item.getItem()).saysSame(item))) {
            StaleEdit.unlessSame(read, version);
        }
        found.forEach(item -> item.requireSound(before.isIntegrable(item.getItem())));
        found.stream().filter(item -> !item.getItem().isComputed()).forEach(this::keep);
    }

    /**
     * Keeps the grounds of an exclusion that the officer has begun to write; blank ones are dropped.
     *
     * @throws StaleEdit     if somebody else wrote others meanwhile
     * @throws RuleViolation {@code work.done} once decided
     */
    public void draftGrounds(int read, List<ExclusionGround> written) {
        requireUndecided();
        List<ExclusionGround> kept = written.stream().filter(ground -> !ground.isBlank()).limit(ExclusionGround.MOST).toList();
        if (!kept.equals(grounds)) {
            StaleEdit.unlessSame(read, version);
            grounds.clear();
            grounds.addAll(kept);
        }
    }

    private void keep(CheckedItem found) {
        checklist().answered(found.getItem()).ifPresentOrElse(item -> item.change(found), () -> {
            found.belongTo(this);
            items.add(found);
        });
    }

    /** @throws RuleViolation {@code admissibility.not-all-yes} unless every item is */
    public void admit(String who, Instant at) {
        requireUndecided();
        if (!checklist().isAllMet()) {
            throw new RuleViolation("admissibility.not-all-yes");
        }
        exclusion = null;
        grounds.clear();
        decide(AdmissibilityDecision.ADMITTED, who, at);
    }

    /**
     * Proposes to exclude for a requirement that is not met, or for what did not come after it was asked for. Until the manager
     * confirms, nothing changes for anybody else.
     *
     * @param written the grounds, each on an article of the call; blank ones do not count
     * @throws RuleViolation {@code admissibility.nothing-to-exclude-for}, and as {@link ExclusionGround#check} says
     */
    public void proposeExclusion(List<ExclusionGround> written, Actor officer, Instant at) {
        requireUndecided();
        if (!isExcludable()) {
            throw new RuleViolation("admissibility.nothing-to-exclude-for");
        }
        ExclusionGround.check(written, application.getCall());
        grounds.clear();
        written.stream().filter(ground -> !ground.isBlank()).limit(ExclusionGround.MOST).forEach(grounds::add);
        exclusion = Exclusion.proposed(ExclusionGround.reason(grounds, application.getCall()), officer);
        decide(AdmissibilityDecision.EXCLUSION_PROPOSED, officer.name(), at);
    }

    /**
     * @param read version of the check that the manager had before the eyes
     * @throws StaleEdit     if the proposal was changed meanwhile
     * @throws RuleViolation {@code work.done} unless it is proposed, {@code admissibility.second-person} by who proposed it
     */
    public void confirmExclusion(int read, Actor manager, Instant at) {
        requireProposed(read);
        exclusion.confirm(manager, at);
        confirmed();
    }

    /**
     * Gives the proposal back to the officer, who decides anew; the grounds stay as a starting point.
     *
     * @throws StaleEdit     if the proposal was changed meanwhile
     * @throws RuleViolation {@code work.done} unless it is proposed, {@code admissibility.return-reason}
     */
    public void sendBack(int read, String why, Actor manager) {
        requireProposed(read);
        exclusion.sendBack(why, manager);
        undecided();
    }

    private void requireProposed(int read) {
        if (getDecision() != AdmissibilityDecision.EXCLUSION_PROPOSED) {
            throw new RuleViolation("work.done");
        }
        StaleEdit.unlessSame(read, version);
    }

    /** Whether something speaks for an exclusion: a requirement that is not met, or what did not come in time. */
    public boolean isExcludable() {
        boolean stillMissing = clock.isIntegrationExpired() && !checklist().isAllMet();
        return stillMissing || !checklist().with(Answer.NO).isEmpty();
    }

    /** The grounds as the officer last wrote them; as long as there are none, those that the checklist itself gives. */
    public List<ExclusionGround> grounds() {
        if (!grounds.isEmpty()) {
            return List.copyOf(grounds);
        }
        return isExcludable() ? SuggestedGrounds.of(checklist().all(), application.getCall(), clock.isIntegrationExpired() ? clock.resumedAt() : null) : List.of();
    }

    /**
     * Suspends the check until what is missing was sent.
     *
     * @param asked the items that are asked for
     * @throws RuleViolation {@code admissibility.integration-twice}, and as {@link Checklist#requireAllMissingAsked} says
     */
    public void requestIntegration(Set<ChecklistItem> asked, String who, Instant at) {
        requireUndecided();
        if (clock.wasSuspended()) {
            throw new RuleViolation("admissibility.integration-twice");
        }
        checklist().requireAllMissingAsked(asked);
        clock.suspend(at);
        decide(AdmissibilityDecision.INTEGRATION_REQUESTED, who, at);
    }

    /** The answer came, or the term for it expired: the check goes on, and its own term with it. */
    public void resume(boolean expired, Instant at) {
        clock.resume(expired, at);
        undecided();
    }

    /**
     * The answer had come in time, though it was written down after the term: nothing is held to have expired any more.
     *
     * @throws RuleViolation {@code arrivals.answer-decided} once decided
     */
    void answeredInTime() {
        if (getDecision() != null) {
            throw new RuleViolation("arrivals.answer-decided");
        }
        clock.keptInTime();
    }

    /** By when the officer decides: the call's term, longer by the days of a suspension. */
    public Instant dueAt() {
        return clock.dueAt(application.getCall().getTerms().getAdmissibility());
    }

    /**
     * How the clock was stopped since the check began; empty when it was not.
     *
     * @param answerDueAt by when the answer is awaited
     */
    public Optional<Suspension> suspension(Instant answerDueAt) {
        return clock.suspension(answerDueAt, application.getCall().getTerms().getAdmissibility());
    }

    /** What is checked, and how it was found so far. */
    public Checklist checklist() {
        return new Checklist(application, items);
    }

    /** Whether documents may still be asked for: once only. */
    public boolean isIntegrationPossible() {
        return !clock.wasSuspended();
    }

    /** Whether documents were asked for and did not come in time. */
    public boolean isIntegrationExpired() {
        return clock.isIntegrationExpired();
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** One more after each time that something was written. */
    public int getVersion() {
        return version;
    }

    /** Why it is to be excluded or was; for the applicant only once the outcomes are released. Null otherwise. */
    public String getReason() {
        return exclusion == null ? null : exclusion.getReason();
    }

    /** The exclusion as it was proposed, confirmed or sent back; null when none was proposed. */
    public Exclusion getExclusion() {
        return exclusion;
    }
}
