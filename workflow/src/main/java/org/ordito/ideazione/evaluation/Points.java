package org.ordito.ideazione.evaluation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the members' coefficients come to.
 *
 * @param byCriterion points by criterion code, in the call's order, two decimals
 * @param total       their sum
 * @param eligible    whether the total and every criterion reach their thresholds
 */
public record Points(Map<String, BigDecimal> byCriterion, BigDecimal total, boolean eligible) {

    /** The points of a criterion. */
    public BigDecimal of(String criterion) {
        return byCriterion.get(criterion);
    }

    public boolean isEligible() {
        return eligible;
    }
}
