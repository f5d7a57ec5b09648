package org.ordito.ideazione.ranking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.evaluation.Points;

/** One line of a ranking. */
@Entity
@Table(name = "ranking_entry")
public class RankingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "ranking_id")
    private Ranking ranking;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Integer position;

    private BigDecimal total;

    private String reason;

    @Column(name = "called_at")
    private Instant calledAt;

    @ElementCollection
    @CollectionTable(name = "ranking_points", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<CriterionPoints> points = new ArrayList<>();

    protected RankingEntry() {
    }

    private RankingEntry(IdeaApplication application, Outcome outcome) {
        this.application = application;
        this.outcome = outcome;
    }

    /** @param position from 1 */
    static RankingEntry ranked(IdeaApplication application, int position, Points points) {
        RankingEntry entry = new RankingEntry(application, Outcome.RANKED);
        entry.position = position;
        entry.keep(points);
        return entry;
    }

    static RankingEntry belowThreshold(IdeaApplication application, Points points) {
        RankingEntry entry = new RankingEntry(application, Outcome.BELOW_THRESHOLD);
        entry.keep(points);
        return entry;
    }

    /** @param reason why it was excluded; may be null */
    static RankingEntry inadmissible(IdeaApplication application, String reason) {
        RankingEntry entry = new RankingEntry(application, Outcome.INADMISSIBLE);
        entry.reason = reason;
        return entry;
    }

    private void keep(Points given) {
        total = given.total();
        given.byCriterion().forEach((criterion, value) -> points.add(new CriterionPoints(criterion, value)));
    }

    void belongsTo(Ranking owner) {
        ranking = owner;
    }

    void call(Instant at) {
        calledAt = at;
    }

    /** Whether it was given a place in coaching. */
    public boolean isCalled() {
        return calledAt != null;
    }

    /** Whether it was called after the ranking had become final, in the place of somebody who left. */
    public boolean isCalledBySuccession() {
        return isCalled() && calledAt.isAfter(ranking.getFinalAt());
    }

    /** Whether it has a position and its applicant still waits for a place. */
    boolean isInLine() {
        return outcome == Outcome.RANKED && !isCalled() && application.getState() == ApplicationState.RANKED;
    }

    public Ranking getRanking() {
        return ranking;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Place in the ranking, from 1; null when not ranked. */
    public Integer getPosition() {
        return position;
    }

    /** Points in all; null when inadmissible. */
    public BigDecimal getTotal() {
        return total;
    }

    /** Why it was excluded; null when it was not. */
    public String getReason() {
        return reason;
    }

    /** The points by criterion code, in the call's order; empty when inadmissible. */
    public Map<String, BigDecimal> getPoints() {
        Map<String, BigDecimal> byCriterion = new LinkedHashMap<>();
        points.forEach(p -> byCriterion.put(p.getCriterion(), p.getPoints()));
        return byCriterion;
    }
}
