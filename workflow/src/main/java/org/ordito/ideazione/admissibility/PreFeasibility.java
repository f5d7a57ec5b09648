package org.ordito.ideazione.admissibility;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/** What the office thinks, technically, economically and legally, of an admitted idea. It helps whoever evaluates it and excludes nobody. */
@Entity
@Table(name = "idea_pre_feasibility")
public class PreFeasibility {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "technical"))
    @AttributeOverride(name = "note", column = @Column(name = "technical_note"))
    private Opinion technical;

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "economic"))
    @AttributeOverride(name = "note", column = @Column(name = "economic_note"))
    private Opinion economic;

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "legal"))
    @AttributeOverride(name = "note", column = @Column(name = "legal_note"))
    private Opinion legal;

    @Embedded
    @AttributeOverride(name = "verdict", column = @Column(name = "overall"))
    @AttributeOverride(name = "note", column = @Column(name = "overall_note"))
    private Opinion overall;

    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PreFeasibility() {
    }

    /**
     * @param recordedBy name of the officer
     * @throws RuleViolation {@code admissibility.verdict-missing}, {@code admissibility.opinion-note}
     */
    public PreFeasibility(IdeaApplication application, Opinion technical, Opinion economic, Opinion legal, Opinion overall,
            String recordedBy, Instant recordedAt) {
        technical.check("technical");
        economic.check("economic");
        legal.check("legal");
        overall.check("overall");
        this.application = application;
        this.technical = technical;
        this.economic = economic;
        this.legal = legal;
        this.overall = overall;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    public Opinion getTechnical() {
        return technical;
    }

    public Opinion getEconomic() {
        return economic;
    }

    public Opinion getLegal() {
        return legal;
    }

    public Opinion getOverall() {
        return overall;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
