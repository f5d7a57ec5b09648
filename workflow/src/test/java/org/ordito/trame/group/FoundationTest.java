package org.ordito.trame.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundationTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({"12345678903, 12345678903", "IT 12345678903, 12345678903", "00000000000, 00000000000", "01114601006, 01114601006"})
    void aCodeIsElevenDigitsOfWhichTheLastProvesTheOthers(String written, String kept) {
        assertThat(found(written, TODAY).getCode()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678904", "1234567890", "123456789012", "RSSMRA80A01C351X", ""})
    void anyOtherCodeIsRefused(String written) {
        assertThatThrownBy(() -> found(written, TODAY)).hasMessage("group.code-shape");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-09, false", "2026-01-10, true", "2026-06-01, true", "2026-06-02, false"})
    void theDeedLiesBetweenTheAccompanimentAndToday(LocalDate day, boolean accepted) {
        if (accepted) {
            assertThat(found("12345678903", day).getDeedOn()).isEqualTo(day);
        } else {
            assertThatThrownBy(() -> found("12345678903", day)).hasMessage("group.deed-day");
        }
    }

    @Test
    void aRegisterNumberMayComeLater() {
        assertThat(Foundation.of("Filo", TODAY, "12345678903", " ", BEGUN, TODAY).getRegisterNumber()).isNull();
        assertThatThrownBy(() -> Foundation.of(" ", TODAY, "12345678903", null, BEGUN, TODAY)).hasMessage("group.missing.foundedName");
    }

    private static Foundation found(String code, LocalDate day) {
        return Foundation.of("Filo", day, code, null, BEGUN, TODAY);
    }
}
