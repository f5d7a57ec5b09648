package org.ordito.trame.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.trame.placement.PlacementTerms.Numbers;

class PlacementTermsTest {

    private final PlacementTerms terms = new PlacementTerms();

    @ParameterizedTest(name = "a register reminded of {0} days before, an assessment in {1}, a suspension of {2}")
    @CsvSource({"0, 15, 180", "6, 15, 180", ", 15, 180", "2, 0, 180", "2, 91, 180", "2, 15, 6", "2, 15, 366"})
    void daysThatMakeNoSenseAreRefused(Integer notice, Integer assess, Integer suspension) {
        assertThatThrownBy(() -> terms.write(0, numbers(notice, assess, suspension))).hasMessage("placement.range");
    }

    @Test
    void whatIsWrittenHolds() {
        terms.write(0, numbers(5, 20, 90));
        assertThat(terms.getNoticeDays()).as("as many days as there are to confirm it").isEqualTo(5);
        assertThat(terms.getAssessDays()).isEqualTo(20);
        assertThat(terms.getLongestSuspension()).isEqualTo(90);
    }

    private static Numbers numbers(Integer notice, Integer assess, Integer suspension) {
        return new Numbers(25, 2, 6, 12, 24, 70, 5, 5, 5, notice, assess, suspension, 5, 2, 20, 4, 20, new BigDecimal("300.00"), new BigDecimal("500.00"));
    }
}
