package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

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
