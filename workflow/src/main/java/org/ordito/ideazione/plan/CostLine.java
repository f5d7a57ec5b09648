package org.ordito.ideazione.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ordito.ideazione.CostCategory;
import org.ordito.platform.RuleViolation;

/** One cost of the enterprise to be funded: a quantity at a unit cost, in euro. */
@Embeddable
public class CostLine {

    /** Longest description, in characters. */
    public static final int DESCRIPTION_LENGTH = 200;

    private static final BigDecimal MOST_UNITS = new BigDecimal("99999.99");
    private static final BigDecimal DEAREST_UNIT = new BigDecimal("9999999.99");

    /** Place among the lines, from 0: without it two lines alike would be one row to the server. */
    private int position;

    @Enumerated(EnumType.STRING)
    private CostCategory category;

    private String description;

    @Enumerated(EnumType.STRING)
    private CostMethod method;

    private BigDecimal quantity;

    @Column(name = "unit_cost")
    private BigDecimal unitCost;

    protected CostLine() {
    }

    public CostLine(CostCategory category, String description, CostMethod method, BigDecimal quantity, BigDecimal unitCost) {
        this.category = category;
        this.description = description;
        this.method = method;
        this.quantity = quantity;
        this.unitCost = unitCost;
    }

    /** The same at a place among the lines. @param place from 0 */
    CostLine at(int place) {
        CostLine same = new CostLine(category, description, method, quantity, unitCost);
        same.position = place;
        return same;
    }

    /** @param place of this line among the others, from 1 @throws RuleViolation at the field {@code lines.<place>.<name>} */
    void check(int place) {
        require(category != null, place, "category", "plan.line-category");
        require(description != null && !description.isBlank(), place, "description", "plan.line-description");
        require(description.length() <= DESCRIPTION_LENGTH, place, "description", "plan.line-long", DESCRIPTION_LENGTH);
        require(method != null, place, "method", "plan.line-method");
        require(isWithin(quantity, MOST_UNITS), place, "quantity", "plan.line-quantity", MOST_UNITS);
        require(isWithin(unitCost, DEAREST_UNIT), place, "unitCost", "plan.line-unit-cost", DEAREST_UNIT);
    }

    private static boolean isWithin(BigDecimal value, BigDecimal most) {
        return value != null && value.signum() > 0 && value.compareTo(most) <= 0 && value.stripTrailingZeros().scale() <= 2;
    }

    private static void require(boolean holds, int place, String field, String key, Object... more) {
        if (!holds) {
            Object[] arguments = more.length == 0 ? new Object[] {place} : new Object[] {place, more[0]};
            throw new RuleViolation(key, arguments).at("lines." + place + "." + field);
        }
    }

    /** Quantity times unit cost, rounded half up to the cent. */
    public BigDecimal getAmount() {
        return quantity.multiply(unitCost).setScale(2, RoundingMode.HALF_UP);
    }

    public CostCategory getCategory() {
        return category;
    }

    public String getDescription() {
        return description;
    }

    public CostMethod getMethod() {
        return method;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }
}
