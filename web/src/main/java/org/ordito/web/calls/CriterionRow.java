package org.ordito.web.calls;

import java.math.BigDecimal;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;

/** One criterion in the form: what is written in its row, as written. */
public class CriterionRow implements Row {

    private final Phase phase;
    private final int place;
    private final boolean added;
    private String code;
    private String title;
    private String weight;
    private String threshold;
    private String guidance;
    private boolean takenOff;

    /** A row to write a new criterion into. */
    CriterionRow(Phase phase, int place) {
        this(phase, place, true);
    }

    private CriterionRow(Phase phase, int place, boolean added) {
        this.phase = phase;
        this.place = place;
        this.added = added;
    }

    CriterionRow(Criterion criterion, int place) {
        this(criterion.getPhase(), place, false);
        code = criterion.getCode();
        title = criterion.getTitle();
        weight = String.valueOf(criterion.getWeight());
        threshold = Numbers.plain(criterion.getThreshold());
        guidance = criterion.getGuidance();
    }

    Criterion criterion() {
        BigDecimal points = threshold == null ? null : Numbers.decimal(threshold, "threshold" + place);
        return new Criterion(phase, code, title, Numbers.whole(weight, "weight" + place), points).guidedBy(guidance);
    }

    @Override
    public boolean isBlank() {
        return takenOff || code == null && title == null && weight == null && threshold == null && guidance == null;
    }

    @Override
    public Object group() {
        return phase;
    }

    /** Whether its criterion is to go. */
    public boolean isTakenOff() {
        return takenOff;
    }

    public void setTakenOff(boolean takenOff) {
        this.takenOff = takenOff;
    }

    /** Whether it is a row for a new criterion. */
    public boolean isAdded() {
        return added;
    }

    public Phase getPhase() {
        return phase;
    }

    @Override
    public int getPlace() {
        return place;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public String getThreshold() {
        return threshold;
    }

    public void setThreshold(String threshold) {
        this.threshold = threshold;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }
}
