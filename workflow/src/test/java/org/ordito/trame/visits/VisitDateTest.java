package org.ordito.trame.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.RuleViolation;

class VisitDateTest {

    @ParameterizedTest(name = "{0}, {1}, {2} seats: {3}")
    @CsvSource({"2026-12-11T09:00:00Z, IT, 1, ", "2026-12-11T09:00:00Z, LIS, 200, ", "2026-12-01T11:00:00Z, IT, 6, startsOn", "2028-12-01T11:00:00Z, IT, 6, startsOn",
            "2026-12-11T09:00:00Z, FR, 6, language", "2026-12-11T09:00:00Z, IT, 0, seats", "2026-12-11T09:00:00Z, IT, 201, seats"})
    void aDateIsAheadInALanguageThatIsOfferedAndHasSeats(Instant start, VisitLanguage language, int seats, String refused) {
        if (refused == null) {
            assertThat(new VisitDate("VIS-2026-0001", SomeVisit.published(), start, language, seats, SomeVisit.NOW).getFreeSeats()).isEqualTo(seats);
        } else {
            assertThatThrownBy(() -> new VisitDate("VIS-2026-0001", SomeVisit.published(), start, language, seats, SomeVisit.NOW))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains(refused));
        }
    }

    @ParameterizedTest(name = "asked at {0}: {1}")
    @CsvSource({"2026-12-01T11:00:00Z, true", "2026-12-11T07:00:00Z, true", "2026-12-11T07:00:00.001Z, false", "2026-12-11T09:00:00Z, false"})
    void oneBooksUntilSoManyHoursBefore(Instant asked, boolean taken) {
        assertThat(SomeVisit.date().takesBookings(asked)).isEqualTo(taken);
    }

    @Test
    void nobodyBooksADraftNorADateThatIsCalledOff() {
        assertThat(new VisitDate("VIS-2026-0001", SomeVisit.draft(), SomeVisit.START, VisitLanguage.IT, 6, SomeVisit.NOW).takesBookings(SomeVisit.NOW)).isFalse();
        VisitDate date = SomeVisit.date();
        date.cancel("La guida è malata", SomeVisit.NOW);
        assertThat(date.takesBookings(SomeVisit.NOW)).isFalse();
        assertThat(date.getReason()).isEqualTo("La guida è malata");
    }

    @Test
    void aDateIsCalledOffOnceBeforeItBeginsAndWithAReason() {
        VisitDate date = SomeVisit.date();
        assertThatThrownBy(() -> date.cancel("  ", SomeVisit.NOW)).hasMessage("visits.missing.reason");
        assertThatThrownBy(() -> date.cancel("x".repeat(VisitDate.REASON + 1), SomeVisit.NOW)).hasMessage("visits.too-long");
        assertThatThrownBy(() -> date.cancel("Tardi", SomeVisit.START)).hasMessage("visits.date-over");
        date.cancel("Piove", SomeVisit.NOW);
        assertThatThrownBy(() -> date.cancel("Piove", SomeVisit.NOW)).hasMessage("visits.date-over");
    }

    @Test
    void oneIsRemindedOnTheMorningBeforeAndForgottenSoManyDaysAfter() {
        VisitDate date = SomeVisit.date();
        assertThat(date.remindAt()).isEqualTo("2026-12-10T08:00:00Z");
        assertThat(date.getEndsAt()).isEqualTo("2026-12-11T11:00:00Z");
        assertThat(date.keepUntil()).isEqualTo(date.getEndsAt().plus(Duration.ofDays(30)));
    }
}
