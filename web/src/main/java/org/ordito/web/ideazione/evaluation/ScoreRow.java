package org.ordito.web.ideazione.evaluation;

import java.math.BigDecimal;
import org.ordito.calls.Criterion;
import org.ordito.ideazione.evaluation.Score;

/** One criterion of the scoring form, as an evaluator fills it in. */
public class ScoreRow {

    private final Criterion criterion;
    private String coefficient;
    private String motivation;

    ScoreRow(Criterion criterion, Score given) {
        this.criterion = criterion;
        if (given != null) {
            coefficient = given.coefficient() == null ? null : given.coefficient().stripTrailingZeros().toPlainString();
            motivation = given.motivation();
        }
    }

    Score score() {
        return new Score(criterion.getCode(), coefficient == null ? null : new BigDecimal(coefficient), motivation);
    }

    /** What the coefficient is worth alone; zero while none is chosen. */
    public BigDecimal getPoints() {
        return coefficient == null ? BigDecimal.ZERO : new BigDecimal(coefficient).multiply(BigDecimal.valueOf(criterion.getWeight()));
    }

    public Criterion getCriterion() {
        return criterion;
    }

    public String getCode() {
        return criterion.getCode();
    }

    public String getCoefficient() {
        return coefficient;
    }

    public void setCoefficient(String coefficient) {
        this.coefficient = coefficient;
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }
}
