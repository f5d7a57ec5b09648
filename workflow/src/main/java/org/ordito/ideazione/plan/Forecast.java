package org.ordito.ideazione.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What five years of figures come to; a figure that is not written counts as zero. */
public final class Forecast {

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    private final List<Year> years;

    /**
     * One year of the forecast, in euro.
     *
     * @param number         1 to 5
     * @param result         revenues less costs
     * @param cashFlow       result less investments
     * @param cumulatedResult the results of this year and of those before
     * @param cumulatedCash  the cash flows of this year and of those before, without the grant
     */
    public record Year(int number, YearFigures figures, BigDecimal result, BigDecimal cashFlow, BigDecimal cumulatedResult,
            BigDecimal cumulatedCash) {
    }

    private Forecast(List<Year> years) {
        this.years = List.copyOf(years);
    }

    public static Forecast of(List<YearFigures> figures) {
        List<Year> years = new ArrayList<>();
        BigDecimal results = ZERO;
        BigDecimal cash = ZERO;
        for (YearFigures year : figures) {
            BigDecimal result = or0(year.getRevenues()).subtract(or0(year.getCosts()));
            BigDecimal flow = result.subtract(or0(year.getInvestments()));
            results = results.add(result);
            cash = cash.add(flow);
            years.add(new Year(years.size() + 1, year, result, flow, results, cash));
        }
        return new Forecast(years);
    }

    public List<Year> getYears() {
        return years;
    }

    /** The first year whose cumulated result is not negative; empty when there is none, or while figures are missing. */
    public Optional<Integer> breakEvenYear() {
        if (!years.stream().allMatch(year -> year.figures().isComplete())) {
            return Optional.empty();
        }
        return years.stream().filter(year -> year.cumulatedResult().signum() >= 0).map(Year::number).findFirst();
    }

    /** The largest of all revenues and costs, against which a chart is drawn. */
    public BigDecimal highest() {
        return years.stream().map(Year::figures).map(f -> or0(f.getRevenues()).max(or0(f.getCosts()))).reduce(ZERO, BigDecimal::max);
    }

    private static BigDecimal or0(BigDecimal value) {
        return value == null ? ZERO : value;
    }
}
