package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
     * Weights that do not make 100 yet, and ties that no criterion breaks, are for the checklist: one writes criteria one by one.
     *
     * @throws RuleViolation {@code calls.criterion-twice}, {@code calls.threshold-range}, {@code calls.panel-odd},
     *                       {@code calls.minimum-assessments} or {@code calls.coached-places}, and as {@link Criterion} says
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
    }

    /** The first of the tie breaks, if any, that is neither a criterion for the idea nor the order of sending nor the draw. */
    Optional<String> unknownTieBreak(List<Criterion> criteria) {
        return getTieBreaks().stream().filter(code -> !code.equals("SENT") && !code.equals("DRAW") && criteria.stream()
                .noneMatch(c -> c.getPhase() == Phase.IDEA && c.getCode().equals(code))).findFirst();
    }

    private static void checkCriteria(List<Criterion> criteria) {
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
