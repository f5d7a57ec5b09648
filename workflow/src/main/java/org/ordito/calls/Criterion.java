package org.ordito.calls;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

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
