package org.ordito.calls;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;

/** One thing that evaluators judge, with the points it is worth. */
@Embeddable
public class Criterion {

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String code;
    private String title;
    private int weight;
    private BigDecimal threshold;

    protected Criterion() {
    }

    /**
     * @param code      short name, unique within its phase: {@code need}
     * @param weight    points at most
     * @param threshold points below which an application is not eligible; null when there is none
     */
    public Criterion(Phase phase, String code, String title, int weight, BigDecimal threshold) {
        this.phase = phase;
        this.code = code;
        this.title = title;
        this.weight = weight;
        this.threshold = threshold;
    }

    /** @throws RuleViolation {@code calls.criterion-weight} unless it is worth 1 to 100; {@code calls.criterion-threshold} unless that lies within */
    void check() {
        if (weight < 1 || weight > 100) {
            throw new RuleViolation("calls.criterion-weight", title).at("criteria");
        }
        if (threshold != null && (threshold.signum() < 0 || threshold.compareTo(BigDecimal.valueOf(weight)) > 0)) {
            throw new RuleViolation("calls.criterion-threshold", title, weight).at("criteria");
        }
    }

    public Phase getPhase() {
        return phase;
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public int getWeight() {
        return weight;
    }

    public BigDecimal getThreshold() {
        return threshold;
    }
}
