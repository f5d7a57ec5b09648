package org.ordito.trame.placement;

import static org.ordito.trame.placement.PlacementState.*;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/**
 * One person's placement at one host. It is proposed with a training project; when the three parties have confirmed that, it waits
 * for its first day, runs month by month, may be suspended, and ends with assessments and an attestation. Either side may end it
 * before, with a reason. It holds a place at the host from the proposal to its last day.
 */
@Entity
@Table(name = "lab_placement")
public class Placement {

    private static final int REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "host_id")
    private Host host;

    @Embedded
    private PlacementParties parties;
    @Embedded
    private PlacementPeriod period = new PlacementPeriod();
    @Column(name = "hours_per_week")
    private int hoursPerWeek;
    private BigDecimal allowance;

    @OneToMany(mappedBy = "placement", cascade = CascadeType.PERSIST)
    @OrderBy("fromDay")
    private List<Suspension> suspensions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private PlacementState state;
    @Column(name = "state_since")
    private Instant stateSince;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "end_reason")
    private String endReason;
    @Column(name = "ended_by")
    private String endedBy;

    @ManyToOne
    @JoinColumn(name = "attestation_id")
    private StoredDocument attestation;

    protected Placement() {
    }

    Placement(String number, Host host, Person trainee, String hostTutor, Actor promoter, ProjectContent project, Instant now) {
        this.number = number;
        this.host = host;
        this.parties = new PlacementParties(trainee, hostTutor, promoter);
        take(project);
        proposedAt = now;
        enter(PROPOSED, now);
    }

    /** What a version says holds from now on: of the first ones as soon as they are written, so that the place is kept; later, once all have confirmed. */
    void take(ProjectContent project) {
        period.take(project.startsOn(), project.months(), pausedDays());
        hoursPerWeek = project.hoursPerWeek();
        allowance = project.allowance();
    }

    private long pausedDays() {
        return pauses().stream().mapToLong(Stay::days).sum();
    }

    /** The days that a version would take. */
    Stay stayWith(ProjectContent project) {
        return state == PROPOSED ? Stay.ofMonths(project.startsOn(), project.months()) : new Stay(project.startsOn(), period.endOf(project.months(), pausedDays()));
    }

    /** @throws RuleViolation {@code placement.not-now} when nothing can be changed any more */
    void requireChangeable(LocalDate today) {
        require(state.holdsPlace() && (state == PROPOSED || !today.isAfter(period.getEndsOn())));
    }

    void confirmed(Instant now) {
        if (state == PROPOSED) {
            confirmedAt = now;
            enter(CONFIRMED, now);
        }
    }

    void start(Instant now) {
        if (state == CONFIRMED) {
            enter(RUNNING, now);
        }
    }

    /** Stands still on these days. @param earliest first day of the month whose register is still open; null when there is none */
    void suspend(Stay stay, String reason, PlacementTerms terms, LocalDate earliest, LocalDate today, Instant now) {
        require(state == RUNNING);
        String why = Written.required(reason, REASON, "placement.reason", "reason");
        period.requireSuspension(stay, terms.getLongestSuspension(), earliest, today);
        suspensions.add(new Suspension(this, stay, why));
        period.pausedFor(pausedDays());
        enter(SUSPENDED, now);
    }

    /** The suspension that there is now ends on another day. */
    void suspendUntil(LocalDate day, PlacementTerms terms, LocalDate today) {
        require(state == SUSPENDED);
        Suspension last = suspensions.get(suspensions.size() - 1);
        PlacementPeriod.requireSuspensionEnd(day, last.getFrom(), terms.getLongestSuspension(), today);
        last.endOn(day);
        period.pausedFor(pausedDays());
    }

    void resume(Instant now) {
        if (state == SUSPENDED) {
            enter(RUNNING, now);
        }
    }

    /**
     * One side ends it.
     *
     * @param lastDay of the placement; not looked at before its first day
     * @param earliest first day that may still be the last one; null before the placement has started
     * @throws RuleViolation {@code placement.reason}, {@code placement.last-day}, {@code placement.not-now}
     */
    void endEarly(Actor who, LocalDate lastDay, String reason, LocalDate earliest, LocalDate today, Instant now) {
        require(state.holdsPlace());
        endReason = Written.required(reason, REASON, "placement.reason", "reason");
        endedBy = who.username();
        if (!state.isUnderWay()) {
            enter(WITHDRAWN, now);
            return;
        }
        period.requireLastDay(lastDay, earliest, today);
        period.endOn(lastDay);
        enter(ENDED_EARLY, now);
    }

    void over(Instant now) {
        if (state.isUnderWay()) {
            enter(OVER, now);
        }
    }

    void attest(StoredDocument document, Instant now) {
        if (state == OVER) {
            attestation = document;
            enter(COMPLETED, now);
        }
    }

    /** How many months it counts towards the limit: what is written; of one that ended early, those that had begun. */
    int countedMonths() {
        return state == WITHDRAWN ? 0 : state == ENDED_EARLY ? period.begunMonths() : period.getMonths();
    }

    private void enter(PlacementState next, Instant now) {
        state = next;
        stateSince = now;
    }

    private static void require(boolean isNow) {
        if (!isNow) {
            throw new RuleViolation("placement.not-now");
        }
    }

    Stay stay() {
        return period.stay();
    }

    List<Stay> pauses() {
        return suspensions.stream().map(Suspension::stay).toList();
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    public Host getHost() {
        return host;
    }

    public PlacementParties getParties() {
        return parties;
    }

    public PlacementPeriod getPeriod() {
        return period;
    }

    public LocalDate getStartsOn() {
        return period.getStartsOn();
    }

    public LocalDate getEndsOn() {
        return period.getEndsOn();
    }

    public int getHoursPerWeek() {
        return hoursPerWeek;
    }

    /** Euro a month. */
    public BigDecimal getAllowance() {
        return allowance;
    }

    /** First to last. */
    public List<Suspension> getSuspensions() {
        return List.copyOf(suspensions);
    }

    /** The suspension that there is now, if any. */
    public Optional<Suspension> suspension() {
        return state == SUSPENDED ? Optional.of(suspensions.get(suspensions.size() - 1)) : Optional.empty();
    }

    public PlacementState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** When all three had confirmed the first time; null until then. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** Why it has ended early or stands still; null when nothing was written, or it is forgotten. */
    String reason() {
        return endReason != null ? endReason : suspension().map(Suspension::reason).orElse(null);
    }

    public boolean hasReason() {
        return reason() != null;
    }

    /** Account of who ended it early; null otherwise. */
    public String getEndedBy() {
        return endedBy;
    }

    /** Null until it is issued. */
    public StoredDocument getAttestation() {
        return attestation;
    }
}
