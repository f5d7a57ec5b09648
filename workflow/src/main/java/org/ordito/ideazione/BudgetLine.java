package org.ordito.ideazione;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One cost of an idea: so many units at a price, or an amount alone; in a draft anything may be null.
 *
 * @param description what is paid for
 * @param quantity    how many units; null when only the amount is known
 * @param unitCost    euro for one unit; null when only the amount is known
 * @param stated      euro, as written by who knows no units; of no account beside quantity and unit cost
 */
public record BudgetLine(CostCategory category, String description, BigDecimal quantity, BigDecimal unitCost, BigDecimal stated) {

    /** A cost of which only the amount is known. */
    public static BudgetLine of(CostCategory category, String description, BigDecimal amount) {
        return new BudgetLine(category, description, null, null, amount);
    }

    /** Quantity times unit cost, rounded half up to the cent, or else the amount stated; null when neither is known. */
    public BigDecimal amount() {
        if (quantity != null && unitCost != null) {
            return quantity.multiply(unitCost).setScale(2, RoundingMode.HALF_UP);
        }
        return stated == null ? null : stated.setScale(2, RoundingMode.HALF_UP);
    }

    public CostCategory getCategory() {
        return category;
    }

    public String getDescription() {
        return description;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public BigDecimal getAmount() {
        return amount();
    }
}
