package org.ordito.trame.lessons;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalTime THREE = LocalTime.of(15, 0);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);

    @Test
    void aLessonTakesEveryQuarterOfItsTimeAndTheEndIsFree() {
        LessonTime time = LessonTime.of(DAY, THREE, LocalTime.of(16, 0));

        assertThat(time.quarters()).containsExactly(Instant.parse("2026-12-01T14:00:00Z"), Instant.parse("2026-12-01T14:15:00Z"),
                Instant.parse("2026-12-01T14:30:00Z"), Instant.parse("2026-12-01T14:45:00Z"));
        assertThat(time.minutes()).isEqualTo(60);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"15:10, 16:00, lessons.quarters", "15:00, 16:05, lessons.quarters", "15:00, 15:15, lessons.length", "15:00, 14:00, lessons.length",
            "08:00, 18:15, lessons.length", ", 18:00, lessons.times", "15:00,, lessons.times"})
    void timesThatMakeNoLessonAreRefused(LocalTime from, LocalTime to, String key) {
        assertThatThrownBy(() -> LessonTime.of(DAY, from, to)).hasMessage(key);
    }

    @Test
    void aWeeklyPatternSkipsTheDaysThatAreNamed() {
        WeeklyPattern pattern = new WeeklyPattern(Set.of(TUESDAY, THURSDAY), THREE, SEVEN, DAY, LocalDate.of(2026, 12, 17), Set.of(LocalDate.of(2026, 12, 8)));

        assertThat(pattern.times()).extracting(LessonTime::day).containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3),
                LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 17));
    }

    @Test
    void aPatternKeepsTheHourInRomeWhenSummerTimeEnds() {
        List<LessonTime> times = new WeeklyPattern(Set.of(TUESDAY), THREE, SEVEN, LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 27), Set.of()).times();

        assertThat(times).extracting(LessonTime::from).containsExactly(Instant.parse("2026-10-20T13:00:00Z"), Instant.parse("2026-10-27T14:00:00Z"));
    }

    @Test
    void aPatternWithoutDaysOrWithTooManyIsRefused() {
        assertThatThrownBy(() -> pattern(Set.of(), DAY, DAY, Set.of())).hasMessage("lessons.weekdays");
        assertThatThrownBy(() -> pattern(Set.of(TUESDAY), DAY, DAY.minusDays(1), Set.of())).hasMessage("lessons.range");
        assertThatThrownBy(() -> pattern(Set.of(TUESDAY), DAY, DAY, Set.of(DAY))).hasMessage("lessons.no-day");
        assertThatThrownBy(() -> pattern(Set.of(DayOfWeek.values()), DAY, DAY.plusDays(200), Set.of())).hasMessage("lessons.too-many");
    }

    private static List<LessonTime> pattern(Set<DayOfWeek> days, LocalDate first, LocalDate last, Set<LocalDate> skipped) {
        return new WeeklyPattern(days, THREE, SEVEN, first, last, skipped).times();
    }
}
