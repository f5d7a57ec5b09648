package org.ordito.trame.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.trame.lessons.LessonTime;

class MarkTest {

    private static final LessonTime LESSON = LessonTime.of(LocalDate.of(2026, 11, 26), LocalTime.of(15, 0), LocalTime.of(19, 0));

    @ParameterizedTest(name = "{0}, from {1} to {2}: {3} minutes")
    @CsvSource({"PRESENT,,, 240", "PRESENT, 15:25,, 215", "PRESENT,, 18:30, 210", "PRESENT, 15:25, 18:30, 185", "PRESENT, 14:50, 19:30, 240",
            "ABSENT,,, 0", "JUSTIFIED,,, 0", "JUSTIFIED, 15:25,, 0"})
    void onlyTheTimeThatSomebodyWasThereIsAttended(Presence presence, LocalTime arrived, LocalTime gone, int minutes) {
        assertThat(new Mark(presence, arrived, gone).at(LESSON).minutes(LESSON)).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"19:00,", "20:00,", ",15:00", ",14:00", "17:00, 16:00", "17:00, 17:00"})
    void timesOutsideOfTheLessonOrTheWrongWayRoundAreRefused(LocalTime arrived, LocalTime gone) {
        assertThatThrownBy(() -> new Mark(Presence.PRESENT, arrived, gone).at(LESSON)).hasMessage("lessons.mark-times");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"15:00, 19:00,", "15:30, 18:30,", ",,", "14:45,, 14:45", ", 19:15, 19:15", "20:00, 21:00, 20:00"})
    void aTimeThatLiesOutsideOfTheLessonIsNamed(LocalTime arrived, LocalTime gone, LocalTime outside) {
        assertThat(new Mark(Presence.PRESENT, arrived, gone).outside(LESSON)).isEqualTo(outside);
    }

    @Test
    void whoWasNotThereHasNoTimes() {
        assertThat(new Mark(Presence.ABSENT, LocalTime.of(16, 0), null).at(LESSON)).isEqualTo(new Mark(Presence.ABSENT, null, null));
        assertThatThrownBy(() -> new Mark(null, null, null).at(LESSON)).hasMessage("lessons.mark-missing");
    }
}
