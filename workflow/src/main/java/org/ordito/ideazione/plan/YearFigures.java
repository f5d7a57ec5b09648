package org.ordito.ideazione.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.ordito.platform.RuleViolation;

/** What is foreseen for one year of the enterprise; amounts in euro, null while not written. */
@Embeddable
public class YearFigures {

    private static final BigDecimal MOST_EURO = new BigDecimal("999999999.99");
    private static final BigDecimal MOST_STAFF = new BigDecimal("999.99");

    /** Place among the years, from 0: without it two years alike, or two blank ones, would be one row to the server. */
    private int position;

    private BigDecimal revenues;
    private BigDecimal costs;

    @Column(name = "staff_cost")
    private BigDecimal staffCost;

    private BigDecimal investments;

    @Column(name = "staff_units")
    private BigDecimal staffUnits;

    protected YearFigures() {
    }

    /**
     * @param costs       all running costs of the year, those of the staff included
     * @param staffCost   what of the costs is for staff
     * @param investments what is bought to last, not among the costs
     * @param staffUnits  people at work, in full-time equivalents
     */
    public YearFigures(BigDecimal revenues, BigDecimal costs, BigDecimal staffCost, BigDecimal investments, BigDecimal staffUnits) {
        this.revenues = revenues;
        this.costs = costs;
        this.staffCost = staffCost;
        this.investments = investments;
        this.staffUnits = staffUnits;
    }

    /** The same at a place among the years. @param place from 0 */
    YearFigures at(int place) {
        YearFigures same = new YearFigures(revenues, costs, staffCost, investments, staffUnits);
        same.position = place;
        return same;
    }

    /** @param year 1 to 5 @throws RuleViolation at the field {@code years.<year>.<name>} */
    void check(int year) {
        checkRange(revenues, MOST_EURO, year, "revenues");
        checkRange(costs, MOST_EURO, year, "costs");
        checkRange(staffCost, MOST_EURO, year, "staffCost");
        checkRange(investments, MOST_EURO, year, "investments");
        checkRange(staffUnits, MOST_STAFF, year, "staffUnits");
        if (staffCost != null && costs != null && staffCost.compareTo(costs) > 0) {
            throw new RuleViolation("plan.staff-above-costs", year).at("years." + year + ".staffCost");
        }
    }

    private static void checkRange(BigDecimal value, BigDecimal most, int year, String field) {
        if (value != null && (value.signum() < 0 || value.compareTo(most) > 0 || value.stripTrailingZeros().scale() > 2)) {
            throw new RuleViolation("plan.figure-range", year, most).at("years." + year + "." + field);
        }
    }

    /** Whether every figure is written; zero is a figure. */
    public boolean isComplete() {
        return Stream.of(revenues, costs, staffCost, investments, staffUnits).allMatch(Objects::nonNull);
    }

    public BigDecimal getRevenues() {
        return revenues;
    }

    public BigDecimal getCosts() {
        return costs;
    }

    public BigDecimal getStaffCost() {
        return staffCost;
    }

    public BigDecimal getInvestments() {
        return investments;
    }

    public BigDecimal getStaffUnits() {
        return staffUnits;
    }
}
