package org.ordito.ideazione.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordito.calls.Terms;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/**
 * A periodic report on a funded project. Planned when the project starts, it opens when its period is over; the applicant
 * fills and submits it within its term; the officer verifies it or sends it back, in either case with feedback. A late one is
 * marked, and if it stays late the manager grants some more days or sends a formal reminder, which sets a last term. Who is
 * late again at the new term is marked again; who stays late beyond either comes to the manager again, as often as it takes.
 */
@Entity
@Table(name = "monitoring_report")
public class MonitoringReport extends PlannedReport {

    /** Length of the narrative and of a feedback, in characters. */
    public static final int TEXT_LENGTH = 4000;
    /** Shortest narrative, feedback or note, in characters. */
    public static final int TEXT_MIN = 20;
    /** Most days that a manager may add. */
    public static final int MOST_EXTRA_DAYS = 60;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.PLANNED;

    private String narrative;

    @ElementCollection
    @CollectionTable(name = "monitoring_value", joinColumns = @JoinColumn(name = "report_id"))
    private List<IndicatorValue> values = new ArrayList<>();

    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Embedded
    private Feedback feedback;
    @Embedded
    private Delay delay;

    protected MonitoringReport() {
    }

    /** @param position from 1, the last part of its number */
    public MonitoringReport(IdeaApplication application, int position, LocalDate periodFrom, LocalDate periodTo, Instant opensAt, Instant dueAt) {
        super(application, position, periodFrom, periodTo, opensAt);
        this.dueAt = dueAt;
    }

    /** @return whether it opened now; false if it was open already */
    public boolean open() {
        if (state != ReportState.PLANNED) {
            return false;
        }
        state = ReportState.OPEN;
        return true;
    }

    /**
     * Keeps what is written so far; anything may still be missing.
     *
     * @throws RuleViolation {@code monitoring.closed}; {@code monitoring.text-long}; and see {@link IndicatorValue#check}
     */
    public void write(String newNarrative, List<IndicatorValue> newValues, List<Indicator> indicators) {
        if (!state.isOpenToApplicant()) {
            throw new RuleViolation("monitoring.closed");
        }
        if (newNarrative != null && newNarrative.length() > TEXT_LENGTH) {
            throw new RuleViolation("monitoring.text-long", TEXT_LENGTH).at("narrative");
        }
        List<IndicatorValue> asked = new ArrayList<>();
        for (Indicator indicator : indicators) {
            newValues.stream().filter(value -> value.getIndicator().equals(indicator.getCode())).findFirst().ifPresent(value -> {
                value.check(indicator);
                asked.add(value);
            });
        }
        narrative = newNarrative == null ? null : newNarrative.strip();
        values.clear();
        values.addAll(asked);
    }

    /** @throws RuleViolation {@code work.done} unless it is open; {@code monitoring.value-missing}; {@code monitoring.narrative-missing} */
    public void submit(List<Indicator> indicators, Instant at) {
        if (!state.isOpenToApplicant()) {
            throw new RuleViolation("work.done");
        }
        for (Indicator indicator : indicators) {
            if (value(indicator.getCode()).filter(value -> value.isComplete(indicator)).isEmpty()) {
                throw new RuleViolation("monitoring.value-missing").at(indicator.getCode());
            }
        }
        if (narrative == null || narrative.length() < TEXT_MIN) {
            throw new RuleViolation("monitoring.narrative-missing", TEXT_MIN).at("narrative");
        }
        submittedAt = at;
        state = ReportState.SUBMITTED;
    }

    /** @throws RuleViolation {@code work.done} unless it was submitted; {@code monitoring.feedback-missing} */
    public void verify(Actor officer, String newFeedback, Instant at) {
        checked(ReportState.VERIFIED, officer, newFeedback, at);
    }

    /**
     * Sends it back to be corrected, with at least as many days as the call gives for completing documents.
     *
     * @throws RuleViolation {@code work.done} unless it was submitted; {@code monitoring.feedback-missing}
     */
    public void sendBack(Actor officer, String newFeedback, Instant at) {
        checked(ReportState.RETURNED, officer, newFeedback, at);
        Instant corrected = Terms.daysAfter(at, terms().getIntegration());
        dueAt = corrected.isAfter(dueAt) ? corrected : dueAt;
    }

    private void checked(ReportState to, Actor officer, String newFeedback, Instant at) {
        if (state != ReportState.SUBMITTED) {
            throw new RuleViolation("work.done");
        }
        feedback = new Feedback(Written.required(newFeedback, "monitoring.feedback-missing", "feedback"), officer.username(), at);
        state = to;
    }

    /** Whether the applicant is reminded of the term: not if the term was told only when the reminder was due already. */
    public boolean isToBeReminded() {
        return state.isOpenToApplicant() && remindAt().isAfter(termToldAt());
    }

    private Instant termToldAt() {
        return Stream.of(getOpensAt(), feedback == null ? null : feedback.getAt(), getDelay().getExtraDays() == null ? null : getDelay().getHandledAt())
                .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** @return whether it is marked now; false if it came in the meantime or was marked before */
    public boolean markOverdue() {
        if (!state.isOpenToApplicant() || getDelay().getOverdueSince() != null) {
            return false;
        }
        changeDelay().overdue(dueAt);
        return true;
    }

    /** Whether it was brought to the manager, who has not decided yet. */
    public boolean isWithManager() {
        return getDelay().isUndecided();
    }

    /** Whether it has stayed late so long that it is brought to the manager: not if it came, got a later term, or is with the manager already. */
    public boolean isToEscalate(Instant now) {
        return state.isOpenToApplicant() && !isWithManager() && !now.isBefore(escalateAt());
    }

    /** @return whether the manager has to be told: see {@link #isToEscalate} */
    public boolean escalate(Instant at) {
        if (!isToEscalate(at)) {
            return false;
        }
        changeDelay().escalated(at);
        return true;
    }

    /** Whether the manager may decide about its delay: once it was brought to them, and for more days also while the term of a formal reminder runs. */
    public boolean isToDecide(boolean forMoreDays) {
        return isWithManager() && state != ReportState.VERIFIED || forMoreDays && getLastTerm() != null;
    }

    /**
     * The manager decides about a late one. Without more time it is a formal reminder if it is late, and else a note.
     *
     * @param extraDays from today; null for no more time
     * @throws RuleViolation {@code monitoring.not-late} if more days are given to one that has come; {@code work.done} unless
     *                       {@link #isToDecide}; {@code monitoring.extra-days}; {@code monitoring.note-missing}
     */
    public void handleDelay(Actor manager, Integer extraDays, String note, Instant at) {
        if (extraDays != null && !state.isOpenToApplicant()) {
            throw new RuleViolation("monitoring.not-late");
        }
        if (!isToDecide(extraDays != null)) {
            throw new RuleViolation("work.done");
        }
        String cleanNote = Written.required(note, "monitoring.note-missing", "note");
        if (extraDays == null && isLate(at)) {
            changeDelay().reminded();
        }
        if (extraDays != null) {
            if (extraDays < 1 || extraDays > MOST_EXTRA_DAYS) {
                throw new RuleViolation("monitoring.extra-days", MOST_EXTRA_DAYS).at("extraDays");
            }
            changeDelay().extended(extraDays);
            Instant extended = Terms.daysAfter(at, extraDays);
            dueAt = extended.isAfter(dueAt) ? extended : dueAt;
        }
        changeDelay().handled(manager.username(), cleanNote, at);
    }

    /** Whether it is awaited beyond its term. */
    public boolean isLate(Instant now) {
        return state.isOpenToApplicant() && now.isAfter(dueAt);
    }

    public Instant remindAt() {
        return Terms.daysBefore(dueAt, terms().getReportReminder());
    }

    /** When it is brought to the manager unless it comes: so many days after its term, or after the decision that has left it without a later one. */
    public Instant escalateAt() {
        return Terms.daysAfter(isTermBehindDecision() ? getDelay().getHandledAt() : dueAt, terms().getReportEscalation());
    }

    /** By when a formal reminder asks for it; null if there was none, if it came, or if it got a later term since. */
    public Instant getLastTerm() {
        return state.isOpenToApplicant() && isTermBehindDecision() ? escalateAt() : null;
    }

    private boolean isTermBehindDecision() {
        Instant decided = getDelay().getHandledAt();
        return decided != null && decided.isAfter(dueAt);
    }

    /** What it says of one indicator, if anything. */
    public Optional<IndicatorValue> value(String indicator) {
        return values.stream().filter(value -> value.getIndicator().equals(indicator)).findFirst();
    }

    /** Made when first needed: the mapping leaves no embedded object where all its columns are null. */
    private Delay changeDelay() {
        delay = delay == null ? new Delay() : delay;
        return delay;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public ReportState getState() {
        return state;
    }

    /** What was done and what comes next, in the applicant's words; null while not written. */
    public String getNarrative() {
        return narrative;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** What the officer answered last; null before the first check. */
    public Feedback getFeedback() {
        return feedback;
    }

    /** Never null; empty when it was never late. */
    public Delay getDelay() {
        return delay == null ? new Delay() : delay;
    }
}
