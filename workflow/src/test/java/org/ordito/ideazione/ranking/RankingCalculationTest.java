package org.ordito.ideazione.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.evaluation.Points;
import org.ordito.ideazione.ranking.RankingCalculation.Candidate;

class RankingCalculationTest {

    private static final Instant NOON = Instant.parse("2026-04-10T10:00:00Z");
    private static final List<String> BREAKS = List.of("impact", "need", "SENT", "DRAW");

    private final RankingCalculation calculation = new RankingCalculation("ideazione-2026", BREAKS, "4711");

    @Test
    void theMostPointsComeFirst() {
        assertThat(order(candidate("1", "70.00", "20", "10", 0), candidate("2", "70.01", "20", "10", 0), candidate("3", "99", "20", "10", 0)))
                .containsExactly("3", "2", "1");
    }

    @Test
    void whoIsNotEligibleIsNotInTheOrder() {
        Candidate below = new Candidate("2", NOON, new Points(Map.of(), new BigDecimal("99"), false));

        assertThat(order(candidate("1", "60", "20", "10", 0), below)).containsExactly("1");
    }

    @Test
    void equalTotalsAreOrderedByTheCallsCriteriaInTurn() {
        assertThat(order(candidate("1", "70", "20", "10", 0), candidate("2", "70.00", "21", "9", 0))).containsExactly("2", "1");
        assertThat(order(candidate("1", "70", "20", "10", 0), candidate("2", "70", "20", "10.01", 0))).containsExactly("2", "1");
    }

    @Test
    void whoSentAMillisecondEarlierComesFirst() {
        assertThat(order(candidate("1", "70", "20", "10", 1), candidate("2", "70", "20", "10", 0))).containsExactly("2", "1");
    }

    @Test
    void theDrawFollowsFromTheSeedAndIsTheSameForEverybody() {
        // printf ideazione-20264711IDEA-2026-0001 | sha256sum: 81370c..., of 0002 e3686f..., of 0003 39df79...
        List<Candidate> equal = new ArrayList<>(List.of(candidate("IDEA-2026-0001", "70", "20", "10", 0),
                candidate("IDEA-2026-0002", "70", "20", "10", 0), candidate("IDEA-2026-0003", "70", "20", "10", 0)));

        for (int shuffle = 0; shuffle < 10; shuffle++) {
            Collections.shuffle(equal, new Random(shuffle));
            assertThat(numbers(calculation.order(equal))).containsExactly("IDEA-2026-0003", "IDEA-2026-0001", "IDEA-2026-0002");
        }
    }

    @Test
    void anotherSeedDrawsAnotherOrder() {
        List<Candidate> equal = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            equal.add(candidate("IDEA-2026-%04d".formatted(number), "70", "20", "10", 0));
        }

        assertThat(numbers(new RankingCalculation("ideazione-2026", BREAKS, "1").order(equal)))
                .isNotEqualTo(numbers(new RankingCalculation("ideazione-2026", BREAKS, "2").order(equal)));
    }

    @Test
    void onlyThoseEqualInEverythingBeforeItNeedADraw() {
        List<Candidate> candidates = List.of(candidate("4", "70", "20", "10", 0), candidate("1", "70", "20", "10", 0),
                candidate("2", "70", "20", "10", 1), candidate("3", "80", "20", "10", 0));

        assertThat(calculation.tiesToDraw(candidates)).containsExactly(List.of("1", "4"));
    }

    @Test
    void withoutEqualsOrWithoutADrawInTheCallNobodyDraws() {
        Candidate one = candidate("1", "70", "20", "10", 0);
        Candidate two = candidate("2", "70", "20", "10", 0);

        assertThat(calculation.tiesToDraw(List.of(one))).isEmpty();
        assertThat(calculation.tiesToDraw(List.of())).isEmpty();
        assertThat(new RankingCalculation("ideazione-2026", List.of("SENT"), null).tiesToDraw(List.of(one, two))).isEmpty();
    }

    @Test
    void equalsWhoDoNotReachTheThresholdNeedNoDraw() {
        Points below = new Points(Map.of("impact", BigDecimal.ONE, "need", BigDecimal.ONE), BigDecimal.TEN, false);

        assertThat(calculation.tiesToDraw(List.of(new Candidate("1", NOON, below), new Candidate("2", NOON, below)))).isEmpty();
    }

    @Test
    void theLotIsPlainSha256() {
        // echo -n abc | sha256sum
        assertThat(RankingCalculation.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private List<String> order(Candidate... candidates) {
        return numbers(calculation.order(List.of(candidates)));
    }

    private static List<String> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }

    private static Candidate candidate(String number, String total, String impact, String need, int millisAfterNoon) {
        return new Candidate(number, NOON.plusMillis(millisAfterNoon),
                new Points(Map.of("impact", new BigDecimal(impact), "need", new BigDecimal(need)), new BigDecimal(total), true));
    }
}
