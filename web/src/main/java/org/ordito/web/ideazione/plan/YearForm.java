package org.ordito.web.ideazione.plan;

import java.math.BigDecimal;
import org.ordito.ideazione.plan.YearFigures;

/** One year's figures as its fields write them. */
public class YearForm {

    private BigDecimal revenues;
    private BigDecimal costs;
    private BigDecimal staffCost;
    private BigDecimal investments;
    private BigDecimal staffUnits;

    YearForm(YearFigures figures) {
        revenues = figures.getRevenues();
        costs = figures.getCosts();
        staffCost = figures.getStaffCost();
        investments = figures.getInvestments();
        staffUnits = figures.getStaffUnits();
    }

    YearFigures figures() {
        return new YearFigures(revenues, costs, staffCost, investments, staffUnits);
    }

    public BigDecimal getRevenues() {
        return revenues;
    }

    public void setRevenues(BigDecimal value) {
        revenues = value;
    }

    public BigDecimal getCosts() {
        return costs;
    }

    public void setCosts(BigDecimal value) {
        costs = value;
    }

    public BigDecimal getStaffCost() {
        return staffCost;
    }

    public void setStaffCost(BigDecimal value) {
        staffCost = value;
    }

    public BigDecimal getInvestments() {
        return investments;
    }

    public void setInvestments(BigDecimal value) {
        investments = value;
    }

    public BigDecimal getStaffUnits() {
        return staffUnits;
    }

    public void setStaffUnits(BigDecimal value) {
        staffUnits = value;
    }
}
