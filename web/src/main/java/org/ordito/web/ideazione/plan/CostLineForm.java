package org.ordito.web.ideazione.plan;

import java.math.BigDecimal;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.plan.CostLine;
import org.ordito.ideazione.plan.CostMethod;

/** One cost line as its fields write it; blank ones stand at the end for new costs. */
public class CostLineForm {

    private CostCategory category;
    private String description;
    private CostMethod method = CostMethod.REAL;
    private BigDecimal quantity;
    private BigDecimal unitCost;
    private BigDecimal amount;
    private boolean removed;

    CostLineForm() {
    }

    CostLineForm(CostLine line) {
        category = line.getCategory();
        description = line.getDescription();
        method = line.getMethod();
        quantity = line.getQuantity();
        unitCost = line.getUnitCost();
        amount = line.getAmount();
    }

    /** Whether there is nothing to save: nothing was written, or the line is to be taken off. */
    boolean isLeftOut() {
        return removed || category == null && description == null && quantity == null && unitCost == null;
    }

    CostLine line() {
        return new CostLine(category, description, method, quantity, unitCost);
    }

    public CostCategory getCategory() {
        return category;
    }

    public void setCategory(CostCategory value) {
        category = value;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String value) {
        description = value;
    }

    public CostMethod getMethod() {
        return method;
    }

    public void setMethod(CostMethod value) {
        method = value;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal value) {
        quantity = value;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public void setUnitCost(BigDecimal value) {
        unitCost = value;
    }

    /** As saved last; null for a new line. */
    public BigDecimal getAmount() {
        return amount;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean value) {
        removed = value;
    }
}
