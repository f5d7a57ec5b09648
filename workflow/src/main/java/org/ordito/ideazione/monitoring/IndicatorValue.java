package org.ordito.ideazione.monitoring;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.ordito.platform.RuleViolation;

/** What a report says of one indicator: an amount, or people counted as men, women and others. */
@Embeddable
public class IndicatorValue {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private String indicator;
    private BigDecimal amount;
    private Integer men;
    private Integer women;
    private Integer other;

    protected IndicatorValue() {
    }

    private IndicatorValue(String indicator, BigDecimal amount, Integer men, Integer women, Integer other) {
        this.indicator = indicator;
        this.amount = amount;
        this.men = men;
        this.women = women;
        this.other = other;
    }

    /** A single figure; null while it is not known. */
    public static IndicatorValue of(String indicator, BigDecimal amount) {
        return new IndicatorValue(indicator, amount, null, null, null);
    }

    /** People; each null while it is not known. The amount is their sum. */
    public static IndicatorValue ofPeople(String indicator, Integer men, Integer women, Integer other) {
        Integer[] counts = {men, women, other};
        boolean isKnown = Stream.of(counts).anyMatch(Objects::nonNull);
        int sum = Stream.of(counts).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
        return new IndicatorValue(indicator, isKnown ? BigDecimal.valueOf(sum) : null, men, women, other);
    }

    /**
     * @throws RuleViolation {@code monitoring.value-negative}; {@code monitoring.value-whole} for a fraction of something that is
     *                       counted; {@code monitoring.value-large}
     */
    void check(Indicator definition) {
        boolean isNegative = amount != null && amount.signum() < 0
                || Stream.of(men, women, other).filter(Objects::nonNull).anyMatch(count -> count < 0);
        if (isNegative) {
            throw new RuleViolation("monitoring.value-negative").at(indicator);
        }
        if (amount != null && definition.getUnit() != Unit.EURO && amount.stripTrailingZeros().scale() > 0) {
            throw new RuleViolation("monitoring.value-whole").at(indicator);
        }
        if (amount != null && amount.compareTo(MOST) > 0) {
            throw new RuleViolation("monitoring.value-large").at(indicator);
        }
    }

    /** Whether everything that the indicator asks for is there. */
    boolean isComplete(Indicator definition) {
        return definition.isByGender() ? men != null && women != null && other != null : amount != null;
    }

    /** Code of the indicator. */
    public String getIndicator() {
        return indicator;
    }

    /** The figure, or the sum of the people; null while not known. */
    public BigDecimal getAmount() {
        return amount;
    }

    public Integer getMen() {
        return men;
    }

    public Integer getWomen() {
        return women;
    }

    public Integer getOther() {
        return other;
    }
}
