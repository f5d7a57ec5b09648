package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ordito.calls.Funding;

/** What an idea costs, line by line, and what part of it is asked for; amounts in euro. */
@Embeddable
public class Budget {

    @Column(name = "cost_lines")
    private String lines;

    @Column(name = "requested_grant")
    private BigDecimal requestedGrant;

    public Budget() {
    }

    public Budget(List<BudgetLine> lines, BigDecimal requestedGrant) {
        this.lines = Rows.COSTS.text(lines);
        this.requestedGrant = requestedGrant;
    }

    /** The sum of all lines. */
    public BigDecimal total() {
        return sum(getLines().stream());
    }

    /** The sum of the lines of one category. */
    public BigDecimal total(CostCategory category) {
        return sum(getLines().stream().filter(line -> line.category() == category));
    }

    /** The categories in which there is a cost, in their order. */
    public List<CostCategory> getCategories() {
        return Stream.of(CostCategory.values()).filter(category -> total(category).signum() > 0).toList();
    }

    private static BigDecimal sum(Stream<BudgetLine> lines) {
        return lines.map(BudgetLine::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What the applicants bring themselves: the total less the grant asked for. */
    public BigDecimal ownContribution() {
        return requestedGrant == null ? total() : total().subtract(requestedGrant);
    }

    /** The largest part of the costs that a grant may cover. @param percent 1 to 100 */
    public BigDecimal largestGrant(int percent) {
        return Funding.part(total(), percent);
    }

    /** In the order in which they were written; never null. */
    public List<BudgetLine> getLines() {
        return Rows.COSTS.read(lines);
    }

    public BigDecimal getRequestedGrant() {
        return requestedGrant;
    }
}
