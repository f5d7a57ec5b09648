package org.ordito.trame.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedHoursTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final Stay LONG = new Stay(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest(name = "from {0} to {1}, {2} hours a week: {3}")
    @CsvSource({"2026-01-01, 2026-12-31, 25, 105.00", "2026-05-15, 2026-12-31, 25, 55.00", "2026-01-01, 2026-05-10, 25, 30.00", "2026-05-09, 2026-05-10, 25, 0.00",
            "2026-01-01, 2026-12-31, 18, 75.60", "2026-06-01, 2026-12-31, 25, 0.00"})
    void aFifthOfTheWeekForEachWorkingDay(LocalDate from, LocalDate to, int hoursPerWeek, BigDecimal planned) {
        assertThat(PlannedHours.in(MAY, new Stay(from, to), List.of(), hoursPerWeek)).isEqualByComparingTo(planned);
    }

    @Test
    void aSuspensionTakesItsDaysOut() {
        Stay pause = new Stay(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 17));
        assertThat(PlannedHours.in(MAY, LONG, List.of(pause), 25)).isEqualByComparingTo("80");
        assertThat(PlannedHours.in(MAY, LONG, List.of(LONG), 25)).isZero();
        assertThat(PlannedHours.inWhole(MAY, 25)).isEqualByComparingTo("105");
    }
}
