package org.ordito.trame.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course of so many hours, of which seventy in a hundred are to be attended. */
class ChosenTrainingTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Provider PROVIDER = new Provider("school", "provider", new ProviderText("A school", "A street", "school@example.org", "095 000 0000"));

    @Test
    void nothingIsAttendedBeforeACourseIsChosen() {
        ChosenTraining training = new ChosenTraining();
        assertThat(training.getPercent()).isZero();
        assertThat(training.getHoursNeeded()).isNull();
        assertThat(training.isEnough()).isFalse();
    }

    @ParameterizedTest(name = "{1} of {0} hours: {2}%, enough {3}")
    @CsvSource({"40, 27.75, 69, false", "40, 28, 70, true", "40, 40, 100, true", "30, 20.75, 69, false", "30, 21, 70, true", "33, 23, 69, false", "33, 23.25, 70, true",
        "120, 83.75, 69, false", "120, 84, 70, true", "40, 4, 10, false"})
    void enoughIsSeventyPercentOfTheCoursesOwnHours(int hours, BigDecimal attended, int percent, boolean isEnough) {
        ChosenTraining training = chosen(hours);
        training.count(DayEntry.NOTHING, new DayEntry(TODAY, attended, attended), NOW);
        assertThat(training.getPercent()).isEqualTo(percent);
        assertThat(training.isEnough()).isEqualTo(isEnough);
    }

    @Test
    void noMoreHoursAreHeldThanTheCourseHas() {
        ChosenTraining training = chosen(10);
        training.count(DayEntry.NOTHING, day("8", "0"), NOW);
        assertThatThrownBy(() -> training.count(DayEntry.NOTHING, day("2.25", "0"), NOW)).hasMessage("voucher.too-many-hours");
        training.count(DayEntry.NOTHING, day("2", "0"), NOW);
        assertThat(training.getHeld()).isEqualByComparingTo("10");
    }

    private static ChosenTraining chosen(int hours) {
        ChosenTraining training = new ChosenTraining();
        training.need(70);
        training.choose(new TrainingOffer("bags", PROVIDER, new OfferText("Bags", "Leather", "The school", "Mondays", hours, new BigDecimal("900.00"), TODAY, TODAY.plusDays(60))),
                new BigDecimal("1000.00"), TODAY.plusYears(1), NOW);
        return training;
    }

    private static DayEntry day(String held, String attended) {
        return new DayEntry(TODAY, new BigDecimal(held), new BigDecimal(attended));
    }
}
