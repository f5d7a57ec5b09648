package org.ordito.web.trame.lab;

import org.ordito.trame.enrolment.PointsRule;

/** One rule of the table of points, with its numbers to write over. */
public class PointsRow {

    private final String reason;
    private final boolean band;
    private Integer ceiling;
    private Integer points;

    PointsRow(PointsRule rule) {
        reason = rule.reason();
        band = rule.ceiling() != null;
        ceiling = rule.ceiling();
        points = rule.points();
    }

    PointsRule rule() {
        return new PointsRule(reason, band ? ceiling : null, points);
    }

    public String getReason() {
        return reason;
    }

    /** Whether it holds up to an ISEE. */
    public boolean isBand() {
        return band;
    }

    /** In whole euro. */
    public Integer getCeiling() {
        return ceiling;
    }

    public void setCeiling(Integer ceiling) {
        this.ceiling = ceiling;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }
}
