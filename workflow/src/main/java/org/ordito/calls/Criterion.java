package org.ordito.calls;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;

/** One thing that evaluators judge, with the points it is worth. */
@Embeddable
public class Criterion {

    /** Longest code. */
    public static final int CODE_LENGTH = 30;

    /** Longest guidance, in characters. */
    public static final int GUIDANCE_LENGTH = 2000;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String code;
    private String title;
    private int weight;
    /** Zero for none: nobody has less. Never null, since a row of a call is found again by all that stands in it. */
    private BigDecimal threshold;
    private String guidance = "";

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
        this.threshold = threshold == null ? BigDecimal.ZERO.setScale(2) : threshold;
    }

    /** The same with what evaluators should look at, at most {@value #GUIDANCE_LENGTH} characters. */
    public Criterion guidedBy(String newGuidance) {
        Criterion guided = new Criterion(phase, code, title, weight, getThreshold());
        guided.guidance = newGuidance == null ? "" : newGuidance.strip();
        return guided;
    }

    /**
     * @throws RuleViolation {@code calls.criterion-code}, {@code calls.criterion-title}; {@code calls.criterion-weight} unless it is
     *                       worth 1 to 100; {@code calls.criterion-threshold} unless that lies within
     */
    void check() {
        if (code == null || code.length() > CODE_LENGTH || !code.matches("[a-z][A-Za-z0-9]*")) {
            throw new RuleViolation("calls.criterion-code", CODE_LENGTH).at("criteria");
        }
        if (title == null || title.isBlank()) {
            throw new RuleViolation("calls.criterion-title", code).at("criteria");
        }
        if (weight < 1 || weight > 100) {
            throw new RuleViolation("calls.criterion-weight", title).at("criteria");
        }
        if (threshold.signum() < 0 || threshold.compareTo(BigDecimal.valueOf(weight)) > 0) {
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

    /** Points below which an application is not eligible; null when there is none. */
    public BigDecimal getThreshold() {
        return threshold.signum() == 0 ? null : threshold;
    }

    /** What evaluators should look at; may be empty. */
    public String getGuidance() {
        return guidance;
    }
}
