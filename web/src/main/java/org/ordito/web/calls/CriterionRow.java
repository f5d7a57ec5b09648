package org.ordito.web.calls;

import java.math.BigDecimal;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;

/** One criterion in the form: what is written in its row, as written. */
public class CriterionRow {

    private final Phase phase;
    private final String code;
    private final int place;
    private String title;
    private String weight;
    private String threshold;

    CriterionRow(Criterion criterion, int place) {
        this.phase = criterion.getPhase();
        this.code = criterion.getCode();
        this.place = place;
        this.title = criterion.getTitle();
        this.weight = String.valueOf(criterion.getWeight());
        this.threshold = Numbers.plain(criterion.getThreshold());
    }

    Criterion criterion() {
        BigDecimal points = threshold == null ? null : Numbers.decimal(threshold, "threshold" + place);
        return new Criterion(phase, code, title, Numbers.whole(weight, "weight" + place), points);
    }

    public Phase getPhase() {
        return phase;
    }

    public String getCode() {
        return code;
    }

    /** Makes the ids of the row's fields. */
    public int getPlace() {
        return place;
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
}
