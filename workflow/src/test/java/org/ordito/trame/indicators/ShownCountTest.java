package org.ordito.trame.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fewer than three are not told, and cannot be worked out from what is. */
class ShownCountTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            0, 0, 0, 0,   0, 0, 0, 0, 0
            5, 4, 3, 9,   5, 4, 3, 12, 9
            5, 4, 0, 3,   5, 4, 0, 9, 3
            5, 1, 0, 0,   -, -, -, 6, 0
            5, 4, 2, 1,   -, -, -, 11, -
            2, 0, 0, 2,   -, -, -, -, -
            1, 1, 0, 0,   -, -, -, -, 0
            1, 1, 1, 0,   -, -, -, 3, 0
            """)
    void theFewAreHidden(int women, int men, int others, int unknown, Integer shownWomen, Integer shownMen, Integer shownOthers, Integer total, Integer shownUnknown) {
        assertThat(ShownCount.of(new IndicatorCount(Indicator.EECO01, women, men, others, unknown)))
                .isEqualTo(new ShownCount(Indicator.EECO01, shownWomen, shownMen, shownOthers, total, shownUnknown));
    }
}
