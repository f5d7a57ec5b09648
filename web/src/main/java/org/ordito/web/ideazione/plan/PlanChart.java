package org.ordito.web.ideazione.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ordito.ideazione.plan.Forecast;

/** Revenues and costs of five years as bars of an SVG drawing, 400 wide and 200 high above the years' names. */
public class PlanChart {

    private static final int LEFT = 10;
    private static final int GROUP = 76;
    private static final int BAR = 30;
    private static final int BOTTOM = 170;
    private static final int HEIGHT = 160;

    private final List<Group> groups;

    /** Two bars of one year, in the drawing's units. */
    public record Group(int year, int x, int revenuesHeight, int costsHeight) {

        public int revenuesX() {
            return x;
        }

        public int costsX() {
            return x + BAR + 2;
        }

        public int revenuesY() {
            return BOTTOM - revenuesHeight;
        }

        public int costsY() {
            return BOTTOM - costsHeight;
        }

        public int labelX() {
            return x + BAR + 1;
        }
    }

    PlanChart(Forecast forecast) {
        BigDecimal highest = forecast.highest();
        groups = forecast.getYears().stream().map(year -> new Group(year.number(), LEFT + (year.number() - 1) * GROUP,
                height(year.figures().getRevenues(), highest), height(year.figures().getCosts(), highest))).toList();
    }

    private static int height(BigDecimal amount, BigDecimal highest) {
        if (amount == null || highest.signum() == 0) {
            return 0;
        }
        return amount.multiply(BigDecimal.valueOf(HEIGHT)).divide(highest, 0, RoundingMode.HALF_UP).intValueExact();
    }

    public List<Group> getGroups() {
        return groups;
    }

    public int getBarWidth() {
        return BAR;
    }

    public int getBottom() {
        return BOTTOM;
    }
}
