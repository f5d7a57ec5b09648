package org.ordito.ideazione.admissibility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * The check of one application against the call's requirements. It begins when the call closes, may be suspended once while
 * missing documents are asked for, and ends with the application admitted or excluded; an accepted review begins it again.
 */
@Entity
@Table(name = "idea_admissibility")
public class AdmissibilityCheck {

    /** Shortest reason for an exclusion, in characters. */
    public static final int REASON_LENGTH = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private AdmissibilityDecision decision;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "suspended_at")
    private Instant suspendedAt;
    @Column(name = "resumed_at")
    private Instant resumedAt;
    @Column(name = "integration_expired")
    private boolean integrationExpired;

    @OneToMany(mappedBy = "check", cascade = CascadeType.ALL)
    private List<CheckedItem> items = new ArrayList<>();

    protected AdmissibilityCheck() {
    }

    public AdmissibilityCheck(IdeaApplication application, Instant at) {
        this.application = application;
        begin(at);
    }

    /** Begins, for the first time or again after a review was accepted; what was found before stays as a starting point. */
    public void begin(Instant at) {
        begunAt = at;
        decision = null;
        reason = null;
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
        if (!found.stream().allMatch(item -> found(item.getItem()).saysSame(item))) {
            StaleEdit.unlessSame(read, version);
        }
        found.forEach(CheckedItem::requireSound);
        found.stream().filter(item -> !item.getItem().isComputed()).forEach(this::keep);
    }

    private void keep(CheckedItem found) {
        answered(found.getItem()).ifPresentOrElse(item -> item.change(found), () -> {
            found.belongTo(this);
            items.add(found);
        });
    }

    private Optional<CheckedItem> answered(ChecklistItem item) {
        return items.stream().filter(i -> i.getItem().equals(item)).findFirst();
    }

    /** @throws RuleViolation {@code admissibility.not-all-yes} unless every item is */
    public void admit(String who, Instant at) {
        requireUndecided();
        if (with(Answer.YES).size() < items().size()) {
            throw new RuleViolation("admissibility.not-all-yes");
        }
        decide(AdmissibilityDecision.ADMITTED, null, who, at);
    }

    /**
     * Excludes for a requirement that is not met, or for what did not come after it was asked for.
     *
     * @throws RuleViolation {@code admissibility.nothing-to-exclude-for} or {@code admissibility.reason-short}
     */
    public void exclude(String why, String who, Instant at) {
        requireUndecided();
        boolean stillMissing = integrationExpired && with(Answer.YES).size() < items().size();
        if (with(Answer.NO).isEmpty() && !stillMissing) {
            throw new RuleViolation("admissibility.nothing-to-exclude-for");
        }
        if (why == null || why.strip().length() < REASON_LENGTH) {
            throw new RuleViolation("admissibility.reason-short", REASON_LENGTH).at("reason");
        }
        decide(AdmissibilityDecision.EXCLUDED, why.strip(), who, at);
    }

    /**
     * Suspends the check until what is missing was sent. Everything that is missing is asked for at once, since it is asked only once.
     *
     * @param asked the items that are asked for
     * @throws RuleViolation {@code admissibility.integration-twice}, {@code admissibility.unfinished},
     *                       {@code admissibility.integration-pointless}, {@code admissibility.nothing-missing} or
     *                       {@code admissibility.integration-all}
     */
    public void requestIntegration(Set<ChecklistItem> asked, String who, Instant at) {
        requireUndecided();
        if (suspendedAt != null) {
            throw new RuleViolation("admissibility.integration-twice");
        }
        if (!unanswered().isEmpty()) {
            throw new RuleViolation("admissibility.unfinished");
        }
        if (!with(Answer.NO).isEmpty()) {
            throw new RuleViolation("admissibility.integration-pointless");
        }
        Set<ChecklistItem> missing = with(Answer.MISSING_DOCUMENT);
        if (missing.isEmpty()) {
            throw new RuleViolation("admissibility.nothing-missing");
        }
        if (!missing.equals(asked)) {
            throw new RuleViolation("admissibility.integration-all");
        }
        suspendedAt = at;
        decide(AdmissibilityDecision.INTEGRATION_REQUESTED, null, who, at);
    }

    /** The answer came, or the term for it expired: the check goes on, and its own term with it. */
    public void resume(boolean expired, Instant at) {
        resumedAt = at;
        integrationExpired = expired;
        decision = null;
    }

    /** By when the officer decides: the call's term, longer by the days of a suspension. */
    public Instant dueAt() {
        boolean suspendedMeanwhile = resumedAt != null && !suspendedAt.isBefore(begunAt);
        long suspended = suspendedMeanwhile ? Duration.between(suspendedAt, resumedAt).plusDays(1).minusMillis(1).toDays() : 0;
        return Terms.daysAfter(begunAt, application.getCall().getTerms().getAdmissibility() + (int) suspended);
    }

    /** The whole checklist in its order, with the computed items answered and the others as they were found. */
    public List<CheckedItem> checklist() {
        return items().stream().map(this::found).toList();
    }

    /** What is checked, in the order of the checklist. */
    public List<ChecklistItem> items() {
        return ChecklistItem.of(application);
    }

    /** The items answered like this, in the order of the checklist. */
    public Set<ChecklistItem> with(Answer answer) {
        return checklist().stream().filter(found -> found.getAnswer() == answer).map(CheckedItem::getItem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items that nobody has answered yet. */
    public Set<ChecklistItem> unanswered() {
        return with(null);
    }

    private CheckedItem found(ChecklistItem item) {
        if (item.isComputed()) {
            return new CheckedItem(item, application.getCall().accepts(application.getSentAt()) ? Answer.YES : Answer.NO, "");
        }
        return answered(item).orElseGet(() -> new CheckedItem(item, null, ""));
    }

    private void decide(AdmissibilityDecision newDecision, String why, String who, Instant at) {
        decision = newDecision;
        reason = why;
        decidedBy = who;
        decidedAt = at;
    }

    private void requireUndecided() {
        if (decision != null) {
            throw new RuleViolation("work.done");
        }
    }

    public boolean isAdmitted() {
        return decision == AdmissibilityDecision.ADMITTED;
    }

    public boolean isIntegrationRequested() {
        return decision == AdmissibilityDecision.INTEGRATION_REQUESTED;
    }

    /** Whether documents may still be asked for: once only. */
    public boolean isIntegrationPossible() {
        return suspendedAt == null;
    }

    /** Whether documents were asked for and did not come in time. */
    public boolean isIntegrationExpired() {
        return integrationExpired;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** One more after each time that something was written. */
    public int getVersion() {
        return version;
    }

    /** Null while nothing is decided. */
    public AdmissibilityDecision getDecision() {
        return decision;
    }

    /** Why it was excluded; for the applicant only once the outcomes are released. */
    public String getReason() {
        return reason;
    }

    /** Name of the officer who decided. */
    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
