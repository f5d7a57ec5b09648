package org.ordito.ideazione.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Phase;
import org.ordito.ideazione.evaluation.Scoring.Rule;

class ScoringTest {

    private static final Rule NEED = new Rule("need", 20, new BigDecimal("12"));
    private static final Rule IMPACT = new Rule("impact", 80, null);

    private final Scoring scoring = new Scoring(List.of(NEED, IMPACT), new BigDecimal("60"));

    @Test
    void aCriterionIsWorthTheMeanOfItsCoefficientsTimesItsWeight() {
        Points points = scoring.points(List.of(member("1", "0.8"), member("0.8", "0.6"), member("0.6", "0.8")));

        // need: (1 + 0.8 + 0.6) / 3 x 20 = 16; impact: 2.2 / 3 x 80 = 58.666... -> 58.67
        assertThat(points.of("need")).isEqualTo("16.00");
        assertThat(points.of("impact")).isEqualTo("58.67");
        assertThat(points.total()).isEqualTo("74.67");
        assertThat(points.isEligible()).isTrue();
    }

    @Test
    void halfACentOfAPointIsRoundedUp() {
        Scoring odd = new Scoring(List.of(new Rule("odd", 1, null)), BigDecimal.ZERO);

        // 0.2 / 16 x 1 = 0.0125 -> 0.01; 3 x 0.2 / 8 x 1 = 0.075 -> 0.08
        assertThat(odd.points(members("odd", 16, "0.2", 1)).total()).isEqualTo("0.01");
        assertThat(odd.points(members("odd", 8, "0.2", 3)).total()).isEqualTo("0.08");
    }

    @Test
    void theMeanItselfIsNotRoundedBeforeItIsWeighed() {
        Scoring one = new Scoring(List.of(new Rule("only", 100, null)), BigDecimal.ZERO);

        // 0.2 / 3 = 0.0666... x 100 = 6.67, not 7
        assertThat(one.points(members("only", 3, "0.2", 1)).total()).isEqualTo("6.67");
    }

    @Test
    void theTotalIsTheSumOfWhatIsPublishedForEachCriterion() {
        Scoring thirds = new Scoring(List.of(new Rule("a", 20, null), new Rule("b", 20, null), new Rule("c", 20, null)), BigDecimal.ZERO);
        List<Map<String, BigDecimal>> given = List.of(
                Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE, "c", BigDecimal.ONE),
                Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE, "c", BigDecimal.ONE),
                Map.of("a", new BigDecimal("0.8"), "b", new BigDecimal("0.8"), "c", new BigDecimal("0.8")));

        // each 2.8 / 3 x 20 = 18.666... -> 18.67; the sum is 56.01, although 8.4 / 3 x 20 would be 56.00
        assertThat(thirds.points(given).total()).isEqualTo("56.01");
    }

    @Test
    void whoAbstainedDoesNotCountInTheMean() {
        Points two = scoring.points(List.of(member("1", "0.8"), member("0.8", "0.6")));

        // need: 1.8 / 2 x 20 = 18; impact: 1.4 / 2 x 80 = 56
        assertThat(two.of("need")).isEqualTo("18.00");
        assertThat(two.total()).isEqualTo("74.00");
    }

    @Test
    void whoReachesTheThresholdExactlyIsEligible() {
        // need: 0.6 x 20 = 12; impact: 0.6 x 80 = 48; total 60
        assertThat(scoring.points(List.of(member("0.6", "0.6"))).total()).isEqualTo("60.00");
        assertThat(scoring.points(List.of(member("0.6", "0.6"))).isEligible()).isTrue();
    }

    @Test
    void whoStaysAHundredthBelowTheTotalIsNotEligible() {
        Scoring strict = new Scoring(List.of(NEED, IMPACT), new BigDecimal("60.01"));

        assertThat(strict.points(List.of(member("0.6", "0.6"))).isEligible()).isFalse();
    }

    @Test
    void aHighTotalDoesNotMakeUpForACriterionBelowItsThreshold() {
        // need: (0.6 + 0.6 + 0.4) / 3 x 20 = 10.67 < 12; total 90.67
        Points points = scoring.points(List.of(member("0.6", "1"), member("0.6", "1"), member("0.4", "1")));

        assertThat(points.total()).isEqualTo("90.67");
        assertThat(points.isEligible()).isFalse();
    }

    @Test
    void fullMarksMakeAHundredAndNoneMakeZero() {
        assertThat(scoring.points(List.of(member("1", "1"))).total()).isEqualTo("100.00");
        assertThat(scoring.points(List.of(member("0", "0"))).total()).isEqualTo("0.00");
        assertThat(scoring.points(List.of(member("0", "0"))).isEligible()).isFalse();
    }

    @Test
    void withoutAnyScoresThereIsNothingToCompute() {
        assertThatThrownBy(() -> scoring.points(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMemberWhoLeftOutACriterionIsNotTakenForZero() {
        assertThatThrownBy(() -> scoring.points(List.of(Map.of("need", BigDecimal.ONE)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachPhaseOfACallHasItsOwnCriteriaAndThreshold() {
        Scoring plan = Scoring.of(SamplePanel.call(2, "SENT"), Phase.PLAN);

        // market: 0.6 x 100 = 60 < 65
        assertThat(plan.points(List.of(Map.of("market", new BigDecimal("0.6")))).isEligible()).isFalse();
        assertThat(plan.points(List.of(Map.of("market", new BigDecimal("0.8")))).isEligible()).isTrue();
    }

    private static Map<String, BigDecimal> member(String need, String impact) {
        return Map.of("need", new BigDecimal(need), "impact", new BigDecimal(impact));
    }

    /** So many members, of whom some give this coefficient and the others zero. */
    private static List<Map<String, BigDecimal>> members(String criterion, int all, String coefficient, int giving) {
        List<Map<String, BigDecimal>> members = new ArrayList<>();
        for (int member = 0; member < all; member++) {
            members.add(Map.of(criterion, member < giving ? new BigDecimal(coefficient) : BigDecimal.ZERO));
        }
        return members;
    }
}
