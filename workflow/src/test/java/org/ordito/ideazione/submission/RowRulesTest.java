package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.platform.RuleViolation;

class RowRulesTest {

    @ParameterizedTest
    @CsvSource({"3, 33.33, , 99.99", "0.5, 0.01, , 0.01", "1.5, 0.33, , 0.50", "2, 10, 7, 20.00", ", , 7, 7.00", "2, , 7, 7.00", ", 10, , "})
    void aLineCostsQuantityTimesUnitCostRoundedHalfUpOrElseItsAmount(BigDecimal quantity, BigDecimal unitCost, BigDecimal stated, BigDecimal amount) {
        assertThat(new BudgetLine(CostCategory.STAFF, "x", quantity, unitCost, stated).amount()).isEqualTo(amount);
    }

    @Test
    void costsAddUpByCategoryAndInAll() {
        Budget budget = new Budget(List.of(line(CostCategory.STAFF, "10.10"), line(CostCategory.OTHER, "5"), line(CostCategory.STAFF, "0.05")), new BigDecimal("9"));

        assertThat(budget.total(CostCategory.STAFF)).isEqualTo("10.15");
        assertThat(budget.total()).isEqualTo("15.15");
        assertThat(budget.ownContribution()).isEqualTo("6.15");
        assertThat(budget.getCategories()).containsExactly(CostCategory.STAFF, CostCategory.OTHER);
    }

    @Test
    void blankRowsAreNoRows() {
        assertThat(RowRules.timetable(List.of(new Activity(" ", null, null), new Activity("Avvio", 1, null)))).containsExactly(new Activity("Avvio", 1, null));
        assertThat(RowRules.partners(List.of(new ProjectPartner("", null, true)))).isEmpty();
        assertThat(RowRules.costs(List.of(new BudgetLine(CostCategory.STAFF, null, null, null, null)))).isEmpty();
        assertThat(RowRules.indicators(List.of(new ImpactIndicator(null, "", null, null, null)))).isEmpty();
    }

    @Test
    void aTableEndsAtFortyRows() {
        List<Activity> rows = Collections.nCopies(RowRules.MAX_ROWS + 1, new Activity("Avvio", 1, 2));

        assertThatThrownBy(() -> RowRules.timetable(rows)).hasMessage("submission.too-many-rows")
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.field()).contains("timetable"));
        assertThat(RowRules.timetable(rows.subList(1, rows.size()))).hasSize(RowRules.MAX_ROWS);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1000000000", "1.005"})
    void aNumberThatCannotBeIsRefused(BigDecimal number) {
        assertThatThrownBy(() -> RowRules.indicators(List.of(new ImpactIndicator("x", "x", number, null, null)))).hasMessage("submission.number-range");
    }

    @ParameterizedTest
    @CsvSource({"0", "121", "-3"})
    void aMonthThatCannotBeIsRefused(int month) {
        assertThatThrownBy(() -> RowRules.timetable(List.of(new Activity("x", month, null)))).hasMessage("submission.month-range");
    }

    @ParameterizedTest
    @CsvSource({"1, 18, true", "18, 18, true", "2, 1, false", "1, 19, false"})
    void anActivityLiesWithinTheDurationThatTheCallAllows(int from, int to, boolean fine) {
        List<RuleViolation> missing = RowRules.unfinishedTimetable(List.of(new Activity("x", 1, 18), new Activity("x", from, to)), 18);

        assertThat(missing).extracting(RuleViolation::key).isEqualTo(fine ? List.of() : List.of("submission.months"));
        assertThat(missing).allSatisfy(rule -> {
            assertThat(rule.arguments()).containsExactly(2, 18);
            assertThat(rule.field()).contains("timetable");
        });
    }

    @Test
    void anActivityWithoutItsMonthsIsUnfinishedAndNothingElse() {
        assertThat(RowRules.unfinishedTimetable(List.of(new Activity("x", 20, null), new Activity(null, 1, 2)), 18)).extracting(RuleViolation::key)
                .containsExactly("submission.row.timetable", "submission.row.timetable");
    }

    @Test
    void whatIsMissingInARowIsSaidWithItsNumber() {
        List<RuleViolation> missing = RowRules.unfinishedIndicators(List.of(SampleDraft.indicator(),
                new ImpactIndicator("x", "x", null, BigDecimal.ONE, "x")));

        assertThat(missing).singleElement().satisfies(rule -> {
            assertThat(rule.key()).isEqualTo("submission.row.impactIndicators");
            assertThat(rule.arguments()).containsExactly(2);
        });
        assertThat(RowRules.unfinishedPartners(List.of(new ProjectPartner("x", null, false)))).hasSize(1);
        assertThat(RowRules.unfinishedPartners(List.of())).isEmpty();
        assertThat(RowRules.unfinishedCosts(new Budget(List.of(line(CostCategory.STAFF, "5"), line(null, "5")), null))).hasSize(1);
    }

    private static BudgetLine line(CostCategory category, String amount) {
        return BudgetLine.of(category, "x", new BigDecimal(amount));
    }
}
