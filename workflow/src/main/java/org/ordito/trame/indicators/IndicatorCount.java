package org.ordito.trame.indicators;

/**
 * How many an indicator counts.
 *
 * @param others  of another gender, or who did not say which
 * @param unknown of how many it is not known, since they declined or have not answered
 */
public record IndicatorCount(Indicator indicator, int women, int men, int others, int unknown) {

    public int total() {
        return women + men + others;
    }
}
