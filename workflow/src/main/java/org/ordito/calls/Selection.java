package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ordito.platform.RuleViolation;

/** How a call judges and ranks. */
@Embeddable
public class Selection {

    @Column(name = "threshold_idea")
    private BigDecimal thresholdIdea;
    @Column(name = "threshold_plan")
    private BigDecimal thresholdPlan;
    @Column(name = "panel_size")
    private int panelSize;
    @Column(name = "minimum_assessments")
    private int minimumAssessments;
    @Column(name = "coached_places")
    private int coachedPlaces;
    @Column(name = "tie_breaks")
    private String tieBreaks;

    protected Selection() {
    }

    /**
     * @param thresholdIdea      points, of all criteria together, below which an idea is not eligible
     * @param panelSize          members of the panel: an odd number
     * @param minimumAssessments how many members at least must have scored; fewer, by abstentions, and a substitute is appointed
     * @param coachedPlaces      how many of the ranking are called to coaching
     * @param tieBreaks          criterion codes in order, then {@code SENT} (earlier send) and {@code DRAW} (public draw), separated by commas
     */
    public Selection(BigDecimal thresholdIdea, BigDecimal thresholdPlan, int panelSize, int minimumAssessments,
            int coachedPlaces, String tieBreaks) {
        this.thresholdIdea = thresholdIdea;
        this.thresholdPlan = thresholdPlan;
        this.panelSize = panelSize;
        this.minimumAssessments = minimumAssessments;
        this.coachedPlaces = coachedPlaces;
        this.tieBreaks = tieBreaks;
    }

    /**
     * @throws RuleViolation {@code calls.weights-sum} unless the weights of each phase make 100; {@code calls.criterion-twice},
     *                       {@code calls.threshold-range}, {@code calls.panel-odd}, {@code calls.minimum-assessments},
     *                       {@code calls.coached-places} or {@code calls.tie-break-unknown}
     */
    void check(List<Criterion> criteria) {
        checkCriteria(criteria);
        for (BigDecimal threshold : List.of(thresholdIdea, thresholdPlan)) {
            if (threshold.signum() < 0 || threshold.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new RuleViolation("calls.threshold-range").at("thresholdIdea");
            }
        }
        if (panelSize < 1 || panelSize % 2 == 0) {
            throw new RuleViolation("calls.panel-odd").at("panelSize");
        }
        if (minimumAssessments < 1 || minimumAssessments > panelSize) {
            throw new RuleViolation("calls.minimum-assessments", panelSize).at("minimumAssessments");
        }
        if (coachedPlaces < 1) {
            throw new RuleViolation("calls.coached-places").at("coachedPlaces");
        }
        for (String tieBreak : getTieBreaks()) {
            boolean known = tieBreak.equals("SENT") || tieBreak.equals("DRAW") || criteria.stream()
                    .anyMatch(c -> c.getPhase() == Phase.IDEA && c.getCode().equals(tieBreak));
            if (!known) {
                throw new RuleViolation("calls.tie-break-unknown", tieBreak).at("tieBreaks");
            }
        }
    }

    private static void checkCriteria(List<Criterion> criteria) {
        for (Phase phase : Phase.values()) {
            int sum = criteria.stream().filter(c -> c.getPhase() == phase).mapToInt(Criterion::getWeight).sum();
            if (sum != 100) {
                throw new RuleViolation("calls.weights-sum", sum).at("criteria");
            }
        }
        Set<String> codes = new HashSet<>();
        for (Criterion criterion : criteria) {
            criterion.check();
            if (!codes.add(criterion.getPhase() + criterion.getCode())) {
                throw new RuleViolation("calls.criterion-twice", criterion.getTitle()).at("criteria");
            }
        }
    }

    public BigDecimal getThresholdIdea() {
        return thresholdIdea;
    }

    public BigDecimal getThresholdPlan() {
        return thresholdPlan;
    }

    public BigDecimal threshold(Phase phase) {
        return phase == Phase.IDEA ? thresholdIdea : thresholdPlan;
    }

    public int getPanelSize() {
        return panelSize;
    }

    public int getMinimumAssessments() {
        return minimumAssessments;
    }

    public int getCoachedPlaces() {
        return coachedPlaces;
    }

    public List<String> getTieBreaks() {
        return List.of(tieBreaks.split(","));
    }
}
