package org.ordito.ideazione;

import java.math.BigDecimal;

/**
 * One number that shows whether an idea works; in a draft anything may be null.
 *
 * @param what     is counted
 * @param unit     in which: persons, hours, kilograms
 * @param baseline how much it is today
 * @param target   how much it will be at the end
 * @param source   how it is measured
 */
public record ImpactIndicator(String what, String unit, BigDecimal baseline, BigDecimal target, String source) {

    public String getWhat() {
        return what;
    }

    public String getUnit() {
        return unit;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public String getSource() {
        return source;
    }
}
