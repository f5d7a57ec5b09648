package org.ordito.trame.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/**
 * One version of a training project (progetto formativo individuale). It says what it says for ever, and in time alone
 * forgets why it was changed: a change is a new version, which the three parties confirm anew; until they have, the version before it holds.
 */
@Entity
@Table(name = "lab_training_project")
public class TrainingProject {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    private int ordinal;
    private String aims;
    private String tasks;
    private String timetable;
    @Column(name = "hours_per_week")
    private int hoursPerWeek;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    private int months;
    private BigDecimal allowance;
    @Column(name = "accident_cover")
    private String accidentCover;
    @Column(name = "liability_cover")
    private String liabilityCover;
    private String reason;

    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "trainee_at")
    private Instant traineeAt;
    @Column(name = "host_at")
    private Instant hostAt;
    @Column(name = "promoter_at")
    private Instant promoterAt;
    @Column(name = "in_force_at")
    private Instant inForceAt;
    @Column(name = "superseded_at")
    private Instant supersededAt;

    protected TrainingProject() {
    }

    /**
     * @param content checked before
     * @param reason  of the change; null for the first version
     */
    TrainingProject(Placement placement, int ordinal, ProjectContent content, String reason, Actor author, Instant now) {
        this.placement = placement;
        this.ordinal = ordinal;
        this.aims = content.aims().strip();
        this.tasks = content.tasks().strip();
        this.timetable = content.timetable().strip();
        this.hoursPerWeek = content.hoursPerWeek();
        this.startsOn = content.startsOn();
        this.months = content.months();
        this.allowance = content.allowance().setScale(2, RoundingMode.HALF_UP);
        this.accidentCover = content.accidentCover().strip();
        this.liabilityCover = content.liabilityCover().strip();
        this.reason = reason;
        this.writtenBy = author.username();
        this.writtenAt = now;
    }

    /**
     * One party agrees. @return whether now all three have
     *
     * @throws RuleViolation {@code placement.superseded} when a newer version is there, {@code placement.confirmed-already}
     */
    boolean confirm(Party party, Instant now) {
        if (supersededAt != null) {
            throw new RuleViolation("placement.superseded");
        }
        if (confirmedAt(party) != null) {
            throw new RuleViolation("placement.confirmed-already");
        }
        switch (party) {
            case TRAINEE -> traineeAt = now;
            case HOST -> hostAt = now;
            case PROMOTER -> promoterAt = now;
        }
        return traineeAt != null && hostAt != null && promoterAt != null;
    }

    void inForce(Instant now) {
        inForceAt = now;
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    /** When this party agreed; null if it has not yet. */
    public Instant confirmedAt(Party party) {
        return switch (party) {
            case TRAINEE -> traineeAt;
            case HOST -> hostAt;
            case PROMOTER -> promoterAt;
        };
    }

    /** Who has not agreed yet. */
    List<Party> missing() {
        return Stream.of(Party.values()).filter(party -> confirmedAt(party) == null).toList();
    }

    /** Whether somebody has still to agree. */
    public boolean isOpen() {
        return inForceAt == null && supersededAt == null;
    }

    public Long id() {
        return id;
    }

    public Placement getPlacement() {
        return placement;
    }

    /** From 1. */
    public int getOrdinal() {
        return ordinal;
    }

    /** Business key of its process: {@code TIR-2026-0001-V2}. */
    public String getNumber() {
        return placement.getNumber() + "-V" + ordinal;
    }

    public ProjectContent getContent() {
        return new ProjectContent(aims, tasks, timetable, hoursPerWeek, startsOn, months, allowance, accidentCover, liabilityCover);
    }

    /** The last day that it says, suspensions left aside. */
    public LocalDate getEndsOn() {
        return Stay.ofMonths(startsOn, months).to();
    }

    /** Why it was changed; null for the first version, and once it is forgotten. */
    public String getReason() {
        return reason;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    /** When all had agreed; null until then. */
    public Instant getInForceAt() {
        return inForceAt;
    }

    /** When a newer version took its place before all had agreed, or after; null while it counts. */
    public Instant getSupersededAt() {
        return supersededAt;
    }
}
