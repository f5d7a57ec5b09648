package org.ordito.trame.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.trame.LabTerms;
import org.ordito.trame.register.AttendanceRate;

/** Of a course of 40 hours, ten lessons of four, of which 70% are asked: 28 hours, so that three lessons may be missed. */
class DropoutRiskTest {

    private static final int LESSON = 240;
    private static final int COURSE = 2_400;
    private static final LabTerms TERMS = new LabTerms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # held | missed | in a row | reasons, each with its number and what it is held against
            0      | 0      | 0        | ''
            1      | 0      | 0        | ''
            4      | 1      | 0        | ''
            4      | 1      | 1        | ''
            4      | 2      | 0        | BELOW 50 70, FEW_LEFT 1 6
            3      | 3      | 3        | IN_A_ROW 3 3, BELOW 0 70, FEW_LEFT 0 7
            8      | 2      | 0        | FEW_LEFT 1 2
            8      | 3      | 0        | BELOW 62 70, FEW_LEFT 0 2
            9      | 3      | 3        | IN_A_ROW 3 3, BELOW 66 70, FEW_LEFT 0 1
            4      | 4      | 4        | OUT_OF_REACH 60 70, IN_A_ROW 4 3
            8      | 5      | 0        | OUT_OF_REACH 50 70
            9      | 2      | 2        | ''
            """)
    void whoIsAtRiskIsSaidWhy(int held, int missed, int inRow, String reasons) {
        assertThat(said(risk(held, missed, inRow))).isEqualTo(reasons);
        assertThat(risk(held, missed, inRow).isRisk()).isEqualTo(!reasons.isEmpty());
    }

    @Test
    void whoHasAttendedEnoughAlreadyIsAtNoRiskWhateverTheyMiss() {
        assertThat(risk(10, 3, 3).reasons()).isEmpty();
    }

    @Test
    void ofLessonsOfDifferentLengthTheLongestAreCountedFirst() {
        AttendanceRate rate = new AttendanceRate(70, COURSE, 4 * LESSON, 3 * LESSON, false);
        assertThat(rate.mayStillMiss()).isEqualTo(2 * LESSON);
        assertThat(new DropoutRisk(rate, 0, List.of(120, 480, 120, 120), TERMS).reasons()).as("one of eight hours, and no other")
                .containsExactly(new RiskReason(RiskReason.Kind.FEW_LEFT, 1, 4));
        assertThat(new DropoutRisk(rate, 0, List.of(120, 120, 120, 120), TERMS).reasons()).isEmpty();
    }

    private static DropoutRisk risk(int held, int missed, int inRow) {
        return new DropoutRisk(new AttendanceRate(70, COURSE, held * LESSON, (held - missed) * LESSON, false), inRow, Collections.nCopies(10 - held, LESSON), TERMS);
    }

    private static String said(DropoutRisk risk) {
        return String.join(", ", risk.reasons().stream().map(reason -> reason.kind() + " " + reason.number() + " " + reason.beside()).toList());
    }
}
