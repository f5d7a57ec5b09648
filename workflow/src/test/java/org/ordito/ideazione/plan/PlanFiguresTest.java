package org.ordito.ideazione.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.euro;
import static org.ordito.ideazione.plan.APlan.line;
import static org.ordito.ideazione.plan.APlan.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.CostCategory;
import org.ordito.platform.RuleViolation;

/** The figures of a plan: what it costs, what is asked for, and what its years bring. */
class PlanFiguresTest extends PlanRules {

    @Test
    void theAmountOfACostLineIsComputedAndRoundedHalfUp() {
        assertThat(line("2.5", "10.01").getAmount()).isEqualTo(new BigDecimal("25.03"));
    }

    @Test
    void costsAreAddedUpByCategory() {
        plan.cost(List.of(line("2", "100"), line("1", "50"),
                new CostLine(CostCategory.SERVICES, "Bookkeeping", CostMethod.LUMP, BigDecimal.ONE, euro("900"))), null);
        assertThat(plan.getLatest().getCostByCategory()).containsOnlyKeys(CostCategory.EQUIPMENT, CostCategory.SERVICES)
                .containsEntry(CostCategory.EQUIPMENT, euro("250")).containsEntry(CostCategory.SERVICES, euro("900"));
    }

    @Test
    void everyPartOfACostLineIsNeeded() {
        refusedLine("plan.line-category", "category", new CostLine(null, "Loom", CostMethod.REAL, BigDecimal.ONE, BigDecimal.TEN));
        refusedLine("plan.line-description", "description", new CostLine(CostCategory.OTHER, " ", CostMethod.REAL, BigDecimal.ONE, BigDecimal.TEN));
        refusedLine("plan.line-long", "description", new CostLine(CostCategory.OTHER, "x".repeat(201), CostMethod.REAL, BigDecimal.ONE, BigDecimal.TEN));
        refusedLine("plan.line-method", "method", new CostLine(CostCategory.OTHER, "Loom", null, BigDecimal.ONE, BigDecimal.TEN));
        for (String quantity : List.of("0", "-1", "1.001", "100000")) {
            refusedLine("plan.line-quantity", "quantity", line(quantity, "1"));
        }
        for (String cost : List.of("0", "-1", "0.005", "10000000")) {
            refusedLine("plan.line-unit-cost", "unitCost", line("1", cost));
        }
        refusedLine("plan.line-quantity", "quantity", new CostLine(CostCategory.OTHER, "Loom", CostMethod.REAL, null, BigDecimal.TEN));
        refusedLine("plan.line-unit-cost", "unitCost", new CostLine(CostCategory.OTHER, "Loom", CostMethod.REAL, BigDecimal.ONE, null));
    }

    @Test
    void sixtyLinesAreTheMost() {
        plan.cost(Collections.nCopies(60, line("1", "1")), null);
        refused("plan.too-many-lines", () -> plan.cost(Collections.nCopies(61, line("1", "1")), null));
    }

    @Test
    void figuresOutOfRangeAreRefused() {
        refusedYear("plan.figure-range", new YearFigures(euro("-1"), null, null, null, null));
        refusedYear("plan.figure-range", new YearFigures(null, euro("1000000000"), null, null, null));
        refusedYear("plan.figure-range", new YearFigures(null, null, null, null, new BigDecimal("1000")));
        refusedYear("plan.figure-range", new YearFigures(null, null, null, null, new BigDecimal("0.125")));
        refusedYear("plan.staff-above-costs", new YearFigures(null, euro("100"), euro("101"), null, null));
        refused("plan.five-years", () -> plan.foresee(List.of(year("1", "1", "0"))));
    }

    @Test
    void resultCashFlowAndBreakEvenAreComputed() {
        plan.foresee(List.of(year("10000", "30000", "5000"), year("30000", "30000", "0"), year("50000", "35000", "1000"),
                year("60000", "40000", "0"), year("60000", "40000", "0")));
        Forecast forecast = plan.getLatest().getForecast();
        assertThat(forecast.getYears()).extracting(Forecast.Year::result)
                .containsExactly(euro("-20000"), euro("0"), euro("15000"), euro("20000"), euro("20000"));
        assertThat(forecast.getYears()).extracting(Forecast.Year::cashFlow)
                .containsExactly(euro("-25000"), euro("0"), euro("14000"), euro("20000"), euro("20000"));
        assertThat(forecast.getYears()).extracting(Forecast.Year::cumulatedCash)
                .containsExactly(euro("-25000"), euro("-25000"), euro("-11000"), euro("9000"), euro("29000"));
        assertThat(forecast.breakEvenYear()).contains(4);
        assertThat(forecast.highest()).isEqualByComparingTo("60000");
    }

    @Test
    void aPlanThatNeverCoversItsCostsHasNoBreakEven() {
        plan.foresee(Collections.nCopies(5, year("10", "20", "0")));
        assertThat(plan.getLatest().getForecast().breakEvenYear()).isEmpty();
    }

    @Test
    void breakEvenIsUnknownWhileFiguresAreMissing() {
        assertThat(plan.getLatest().getForecast().breakEvenYear()).isEmpty();
        plan.foresee(Collections.nCopies(5, year("20", "20", "0")));
        assertThat(plan.getLatest().getForecast().breakEvenYear()).contains(1);
    }

    @Test
    void theGrantIsBoundByTheCallTheIdeaAndTheShareOfTheCosts() {
        GrantLimits limits = plan.getLimits();
        assertThat(limits.highest(euro("60000"))).isEqualByComparingTo("48000");
        assertThat(limits.highest(euro("33333.33"))).isEqualTo(new BigDecimal("29999.99"));
        assertThat(limits.check(euro("48000"), euro("60000"))).isEmpty();
        assertThat(limits.check(euro("20000"), euro("60000"))).isEmpty();
        assertGrant("plan.grant-missing", limits.check(null, euro("60000")).orElseThrow());
        assertGrant("plan.grant-below", limits.check(euro("19999.99"), euro("60000")).orElseThrow());
        assertGrant("plan.grant-above", limits.check(euro("80000.01"), euro("600000")).orElseThrow());
        assertGrant("plan.grant-above-idea", limits.check(euro("48000.01"), euro("60000")).orElseThrow());
        assertGrant("plan.grant-share", limits.check(euro("45000.01"), euro("50000")).orElseThrow());
    }

    @Test
    void whoIsYetToBeConstitutedHasTheLowerCeiling() {
        begin(ApplicantKind.INFORMAL_GROUP);
        assertThat(plan.getLimits().most()).isEqualByComparingTo("50000");
        refused("plan.grant-above", () -> plan.cost(List.of(line("1", "60000")), euro("50000.01")));
    }

    private void refusedLine(String key, String field, CostLine bad) {
        assertThatThrownBy(() -> plan.cost(List.of(line("1", "1"), bad), null)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.field()).contains("lines.2." + field);
        });
        assertThat(plan.getLatest().getTotalCost()).isEqualByComparingTo("60000");
    }

    private void refusedYear(String key, YearFigures bad) {
        List<YearFigures> years = new ArrayList<>(Collections.nCopies(4, year("1", "1", "0")));
        years.add(bad);
        refused(key, () -> plan.foresee(years));
    }

    private static void assertGrant(String key, RuleViolation violation) {
        assertThat(violation.key()).isEqualTo(key);
        assertThat(violation.field()).contains("requestedGrant");
    }
}
