package org.ordito.trame.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** What the host's or the promoter's tutor writes about a placement, in its middle or at its end; once written it stays, until its words are forgotten. */
@Entity
@Table(name = "lab_assessment")
public class PlacementAssessment {

    /** Longest text, in characters. */
    public static final int LONGEST = 2_000;

    /** When it is written. */
    public enum Moment {
        MIDTERM, FINAL
    }

    /** How far the aims of the project are reached. */
    public enum Outcome {
        REACHED, PARTLY, NOT_YET
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    @Enumerated(EnumType.STRING)
    private Moment moment;
    @Enumerated(EnumType.STRING)
    private Party party;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String text;

    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected PlacementAssessment() {
    }

    /** @throws RuleViolation beside what is missing */
    PlacementAssessment(Placement placement, Moment moment, Party party, Outcome outcome, String text, Actor author, Instant now) {
        if (outcome == null) {
            throw new RuleViolation("placement.missing").at("outcome");
        }
        if (text == null || text.isBlank()) {
            throw new RuleViolation("placement.missing").at("text");
        }
        if (text.strip().length() > LONGEST) {
            throw new RuleViolation("placement.too-long", LONGEST).at("text");
        }
        this.placement = placement;
        this.moment = moment;
        this.party = party;
        this.outcome = outcome;
        this.text = text.strip();
        this.writtenBy = author.username();
        this.writtenAt = now;
    }

    public Moment getMoment() {
        return moment;
    }

    public Party getParty() {
        return party;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Null once it is forgotten. */
    public String getText() {
        return text;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
