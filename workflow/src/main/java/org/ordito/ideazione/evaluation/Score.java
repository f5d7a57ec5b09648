package org.ordito.ideazione.evaluation;

import java.math.BigDecimal;

/**
 * What one evaluator gives to one criterion; while not submitted, either part may still be missing.
 *
 * @param criterion   code of the criterion
 * @param coefficient 0 to 1 in steps of 0.2; null when not yet given
 * @param motivation  why; null when not yet written
 */
public record Score(String criterion, BigDecimal coefficient, String motivation) {

    /** Shortest motivation, in characters. */
    public static final int MOTIVATION_MIN = 20;

    /** Longest motivation, in characters. */
    public static final int MOTIVATION_MAX = 2000;

    private static final BigDecimal STEP = new BigDecimal("0.2");

    public Score {
        motivation = motivation == null || motivation.isBlank() ? null : motivation.strip();
    }

    /** Whether the coefficient, when given, is one of 0, 0.2, 0.4, 0.6, 0.8 and 1. */
    boolean isOnScale() {
        return coefficient == null || coefficient.signum() >= 0 && coefficient.compareTo(BigDecimal.ONE) <= 0
                && coefficient.remainder(STEP).signum() == 0;
    }

    boolean isTooLong() {
        return motivation != null && motivation.length() > MOTIVATION_MAX;
    }

    boolean isMotivated() {
        return motivation != null && motivation.length() >= MOTIVATION_MIN;
    }
}
