package org.ordito.trame.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three months from 15 May 2026. */
class PlacementPeriodTest {

    private static final LocalDate START = LocalDate.of(2026, 5, 15);

    private final PlacementPeriod period = new PlacementPeriod();

    {
        period.take(START, 3, 0);
    }

    @ParameterizedTest(name = "stood still for {0} days: until {1}, middle on {2}")
    @CsvSource({"0, 2026-08-14, 2026-06-30", "10, 2026-08-24, 2026-07-05"})
    void daysOfStandingStillComeOnTop(long paused, LocalDate end, LocalDate middle) {
        period.pausedFor(paused);
        assertThat(period.getEndsOn()).isEqualTo(end);
        assertThat(period.middle()).isEqualTo(middle);
        assertThat(period.getMonths()).isEqualTo(3);
    }

    @ParameterizedTest(name = "ended on {0}: {1} months had begun")
    @CsvSource({"2026-05-15, 1", "2026-06-14, 1", "2026-06-15, 2", "2026-08-14, 3"})
    void monthsThatHadBegunCount(LocalDate last, int months) {
        period.endOn(last);
        assertThat(period.begunMonths()).isEqualTo(months);
    }

    @Test
    void itStandsStillFromADayOfItForSoManyDaysAtMost() {
        LocalDate today = START.plusDays(10);
        period.requireSuspension(new Stay(today, today.plusDays(90)), 90, START, today);
        assertThatThrownBy(() -> period.requireSuspension(new Stay(today, today.plusDays(91)), 90, START, today)).hasMessage("placement.suspension-to");
        assertThatThrownBy(() -> period.requireSuspension(new Stay(START.minusDays(1), today), 90, START.minusDays(1), today)).hasMessage("placement.suspension-from");
        assertThatThrownBy(() -> period.requireSuspension(new Stay(today, today), 90, null, today)).as("no register is open").hasMessage("placement.suspension-from");
    }
}
