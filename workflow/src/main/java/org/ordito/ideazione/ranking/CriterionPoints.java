package org.ordito.ideazione.ranking;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The points of an application for one criterion. */
@Embeddable
public class CriterionPoints {

    private String criterion;
    private BigDecimal points;

    protected CriterionPoints() {
    }

    CriterionPoints(String criterion, BigDecimal points) {
        this.criterion = criterion;
        this.points = points;
    }

    public String getCriterion() {
        return criterion;
    }

    public BigDecimal getPoints() {
        return points;
    }
}
