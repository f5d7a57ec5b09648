package org.ordito.trame.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.trame.register.AttendanceRate.Standing;

/** The rule of the certificate, worked out: hours of the course, held and attended, in hours. */
class AttendanceRateTest {

    @ParameterizedTest(name = "course {0} h, held {1} h, attended {2} h, ended {3}: {4}")
    @CsvSource({
            "120,   0,   0, false, ON_THE_WAY,   0, 100, 36",
            "120,  40,  40, false, ON_THE_WAY,  33, 100, 36",
            "120,  40,  28, false, ON_THE_WAY,  23,  70, 24",
            "120,  40,  27, false, AT_RISK,     22,  67, 23",
            "120,  40,   4, false, AT_RISK,      3,  10,  0",
            "120,  40,   3, false, OUT_OF_REACH, 2,   7,  0",
            "120, 100,  84, false, REACHED,     70,  84, 20",
            "120, 120,  83, false, OUT_OF_REACH, 69, 69,  0",
            "120, 120,  84, true,  REACHED,     70,  70,  0",
            "120, 120,  83, true,  OUT_OF_REACH, 69, 69,  0",
            "120, 100,  70, true,  REACHED,     70,  70,  0",
            "120, 100,  69, true,  OUT_OF_REACH, 69, 69,  0",
            "120, 140,  84, true,  REACHED,     70,  60,  0",
            "120,   0,   0, true,  OUT_OF_REACH, 0, 100,  0"})
    void theCertificateIsDueAtTheCoursesPercentageOfItsHours(int course, int held, int attended, boolean ended, Standing standing, int ofCourse, int ofHeld,
            int mayStillMiss) {
        AttendanceRate rate = new AttendanceRate(70, course * 60, held * 60, attended * 60, ended);

        assertThat(rate.standing()).isEqualTo(standing);
        assertThat(rate.isReached()).isEqualTo(standing == Standing.REACHED);
        assertThat(rate.percentOfCourse()).isEqualTo(ofCourse);
        assertThat(rate.percentOfHeld()).isEqualTo(ofHeld);
        assertThat(rate.mayStillMiss()).isEqualTo(mayStillMiss * 60);
    }

    @Test
    void aMinuteLessThanNeededIsNotEnoughAndPercentIsNotRoundedUp() {
        AttendanceRate below = new AttendanceRate(70, 6_000, 6_000, 4_199, true);

        assertThat(below.needed()).isEqualTo(4_200);
        assertThat(below.percentOfCourse()).isEqualTo(69);
        assertThat(below.isReached()).isFalse();
        assertThat(new AttendanceRate(70, 6_000, 6_000, 4_200, true).isReached()).isTrue();
        assertThat(new AttendanceRate(70, 61, 61, 42, true).needed()).as("rounded up").isEqualTo(43);
    }

    @Test
    void theCourseSaysHowMuchIsAskedFor() {
        assertThat(new AttendanceRate(80, 6_000, 6_000, 4_500, true).isReached()).isFalse();
        assertThat(new AttendanceRate(75, 6_000, 6_000, 4_500, true).isReached()).isTrue();
    }
}
