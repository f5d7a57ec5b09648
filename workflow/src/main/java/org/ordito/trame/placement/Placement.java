package org.ordito.trame.placement;

import static org.ordito.trame.placement.PlacementState.*;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;

/**
 * One person's placement at one host. It is proposed with a training project; when the three parties have confirmed that, it waits
 * for its first day, runs month by month, may be suspended, and ends with assessments and an attestation. Either side may end it
 * before, with a reason. It holds a place at the host from the proposal to its last day.
 */
@Entity
@Table(name = "lab_placement")
public class Placement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "host_id")
    private Host host;

    private String trainee;
    @Column(name = "trainee_name")
    private String traineeName;
    @Column(name = "host_tutor")
    private String hostTutor;
    private String promoter;

    @Column(name = "starts_on")
    private LocalDate startsOn;
    private int months;
    @Column(name = "ends_on")
    private LocalDate endsOn;
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
        this.trainee = trainee.getUsername();
        this.traineeName = trainee.getName();
        this.hostTutor = hostTutor;
        this.promoter = promoter.username();
        take(project);
        proposedAt = now;
        enter(PROPOSED, now);
    }

    /** What a version says holds from now on: of the first ones as soon as they are written, so that the place is kept; later, once all have confirmed. */
    void take(ProjectContent project) {
        startsOn = project.startsOn();
        months = project.months();
        hoursPerWeek = project.hoursPerWeek();
        allowance = project.allowance();
        endsOn = endOf(months);
    }

    /** The last day, of so many months and the suspensions there are. */
    private LocalDate endOf(int newMonths) {
        return Stay.ofMonths(startsOn, newMonths).to().plusDays(suspensions.stream().mapToLong(pause -> pause.stay().days()).sum());
    }

    /** The days that a version would take. */
    Stay stayWith(ProjectContent project) {
        return new Stay(project.startsOn(), state == PROPOSED ? Stay.ofMonths(project.startsOn(), project.months()).to() : endOf(project.months()));
    }

    /** @throws RuleViolation {@code placement.not-now} when nothing can be changed any more */
    void requireChangeable(LocalDate today) {
        require(state.holdsPlace(), "placement.not-now");
        require(state == PROPOSED || !today.isAfter(endsOn), "placement.not-now");
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
    void suspend(Stay stay, String reason, LocalDate earliest, LocalDate today, Instant now) {
        require(state == RUNNING, "placement.not-now");
        if (reason == null || reason.isBlank() || reason.length() > 1_000) {
            throw new RuleViolation("placement.reason").at("reason");
        }
        if (earliest == null || stay.from().isBefore(startsOn) || stay.from().isBefore(earliest) || stay.from().isAfter(today) || stay.from().isAfter(endsOn)) {
            throw new RuleViolation("placement.suspension-from").at("from");
        }
        requireSuspensionEnd(stay.to(), stay.from(), today);
        suspensions.add(new Suspension(this, stay, reason.strip()));
        endsOn = endOf(months);
        enter(SUSPENDED, now);
    }

    /** The suspension that there is now ends on another day. */
    void suspendUntil(LocalDate day, LocalDate today) {
        require(state == SUSPENDED, "placement.not-now");
        Suspension last = suspensions.get(suspensions.size() - 1);
        requireSuspensionEnd(day, last.getFrom(), today);
        last.endOn(day);
        endsOn = endOf(months);
    }

    private static void requireSuspensionEnd(LocalDate day, LocalDate from, LocalDate today) {
        if (day == null || day.isBefore(from) || day.isBefore(today) || day.isAfter(from.plusDays(180))) {
            throw new RuleViolation("placement.suspension-to").at("to");
        }
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
        require(state.holdsPlace(), "placement.not-now");
        if (reason == null || reason.isBlank() || reason.length() > 1_000) {
            throw new RuleViolation("placement.reason").at("reason");
        }
        endReason = reason.strip();
        endedBy = who.username();
        if (!state.isUnderWay()) {
            enter(WITHDRAWN, now);
            return;
        }
        if (earliest == null || lastDay == null || lastDay.isBefore(earliest) || lastDay.isAfter(today) || lastDay.isAfter(endsOn)) {
            throw new RuleViolation("placement.last-day").at("lastDay");
        }
        endsOn = lastDay;
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
        if (state == WITHDRAWN) {
            return 0;
        }
        if (state != ENDED_EARLY) {
            return months;
        }
        long whole = ChronoUnit.MONTHS.between(startsOn, endsOn.plusDays(1));
        return (int) Math.min(months, startsOn.plusMonths(whole).isAfter(endsOn) ? whole : whole + 1);
    }

    private void enter(PlacementState next, Instant now) {
        state = next;
        stateSince = now;
    }

    private static void require(boolean condition, String key) {
        if (!condition) {
            throw new RuleViolation(key);
        }
    }

    public boolean isTrainee(Actor who) {
        return who.isPerson(trainee);
    }

    public boolean isHostTutor(Actor who) {
        return who.isPerson(hostTutor);
    }

    /** Of whoever acts for this side. */
    String account(Party party) {
        return switch (party) {
            case TRAINEE -> trainee;
            case HOST -> hostTutor;
            case PROMOTER -> promoter;
        };
    }

    Stay stay() {
        return new Stay(startsOn, endsOn);
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

    /** Account of the person. */
    public String getTrainee() {
        return trainee;
    }

    public String getTraineeName() {
        return traineeName;
    }

    /** Account of the host's tutor. */
    public String getHostTutor() {
        return hostTutor;
    }

    /** Account of the coordinator who is the promoter's tutor. */
    public String getPromoter() {
        return promoter;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public int getMonths() {
        return months;
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

    String endReason() {
        return endReason;
    }

    /** Account of who ended it early; null otherwise. */
    public String getEndedBy() {
        return endedBy;
    }

    /** Null until it is issued. */
    public StoredDocument getAttestation() {
        return attestation;
    }

    /** The day in the middle of it, on which the mid-term assessment is due. */
    LocalDate middle() {
        return startsOn.plusDays(stay().days() / 2);
    }
}
