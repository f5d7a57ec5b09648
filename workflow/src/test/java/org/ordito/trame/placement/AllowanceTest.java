package org.ordito.trame.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    /** May 2026 has 21 days from Monday to Friday: with 25 hours a week 105 planned, of which 73.50 are seven tenths. */
    @ParameterizedTest(name = "{5}")
    @CsvSource({
            "105, 105, 105.00, 500.00, 70, all the hours",
            "105, 105,  73.50, 500.00, 70, exactly seven tenths",
            "105, 105,  73.25, 348.81, 70, a quarter of an hour below: the hours done",
            "105, 105,  21.00, 100.00, 70, a fifth",
            "105, 105,   0.00,   0.00, 70, none",
            "105, 105, 120.00, 500.00, 70, more than planned",
            " 55, 105,  55.00, 261.90, 70, begun on 15 May: all the hours of 11 days",
            " 55, 105,  38.50, 261.90, 70, begun on 15 May: seven tenths of them",
            " 55, 105,  38.25, 182.14, 70, begun on 15 May: just below",
            "  0, 105,   0.00,   0.00, 70, suspended all month",
            "105, 105,  73.50, 350.00, 80, a call that asks for eight tenths",
    })
    void whatIsDueForAMonth(BigDecimal planned, BigDecimal whole, BigDecimal done, BigDecimal due, int fullPercent, String what) {
        assertThat(Allowance.due(new BigDecimal("500.00"), planned, whole, done, fullPercent)).as(what).isEqualByComparingTo(due);
    }

    @ParameterizedTest
    @CsvSource({"105, 73.50, 70", "105, 73.25, 69", "105, 0, 0", "0, 0, 0", "105, 105, 100"})
    void theShareNeverLooksLikeTheThresholdBelowIt(BigDecimal planned, BigDecimal done, int percent) {
        assertThat(Allowance.percent(planned, done)).isEqualTo(percent);
    }
}
