package org.ordito.ideazione.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordito.calls.Call;
import org.ordito.calls.Phase;

/**
 * The call's rule of scoring (call, "criteri"; the ranking publishes it too): a criterion is worth the mean of the members'
 * coefficients times its weight, rounded half up to two decimals once, at the end; the total is the sum of what the criteria are
 * worth; an application is eligible if and only if the total and each criterion reach their thresholds.
 */
public final class Scoring {

    /** Decimals of all points. */
    public static final int DECIMALS = 2;

    /** How points are rounded. */
    public static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private final List<Rule> rules;
    private final BigDecimal threshold;

    /** @param threshold points below which the total is not eligible */
    public Scoring(List<Rule> rules, BigDecimal threshold) {
        this.rules = List.copyOf(rules);
        this.threshold = threshold;
    }

    /** The rule of a call for one of its phases. */
    public static Scoring of(Call call, Phase phase) {
        return new Scoring(call.criteria(phase).stream()
                .map(criterion -> new Rule(criterion.getCode(), criterion.getWeight(), criterion.getThreshold())).toList(),
                call.getSelection().threshold(phase));
    }

    /**
     * @param members for each member who scored, the coefficient of every criterion by its code
     * @throws IllegalArgumentException if nobody scored, or somebody left a criterion out
     */
    public Points points(Collection<Map<String, BigDecimal>> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Nobody has scored");
        }
        Map<String, BigDecimal> byCriterion = new LinkedHashMap<>();
        BigDecimal total = BigDecimal.ZERO.setScale(DECIMALS);
        boolean eligible = true;
        for (Rule rule : rules) {
            BigDecimal points = rule.points(members);
            byCriterion.put(rule.criterion(), points);
            total = total.add(points);
            eligible &= rule.isReachedBy(points);
        }
        return new Points(byCriterion, total, eligible && total.compareTo(threshold) >= 0);
    }

    /**
     * What one criterion asks for.
     *
     * @param weight    points at most
     * @param threshold points at least; null when there is none
     */
    public record Rule(String criterion, int weight, BigDecimal threshold) {

        private BigDecimal points(Collection<Map<String, BigDecimal>> members) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Map<String, BigDecimal> coefficients : members) {
                BigDecimal coefficient = coefficients.get(criterion);
                if (coefficient == null) {
                    throw new IllegalArgumentException("No coefficient for " + criterion);
                }
                sum = sum.add(coefficient);
            }
            return sum.multiply(BigDecimal.valueOf(weight)).divide(BigDecimal.valueOf(members.size()), DECIMALS, ROUNDING);
        }

        private boolean isReachedBy(BigDecimal points) {
            return threshold == null || points.compareTo(threshold) >= 0;
        }
    }
}
