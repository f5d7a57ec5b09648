package org.ordito.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1.234,56;1234.56", "1234,5;1234.50", "1234;1234.00", "1234.56;1234.56", "€ 80.000;80000.00",
            "1 200 000,00;1200000.00", "0;0.00"})
    void amountsAreReadAsPeopleWriteThem(String written, String expected) {
        assertThat(MoneyConverter.read(written)).hasValueSatisfying(amount -> assertThat(amount.toPlainString()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12abc", "1,234,56", "1.23.456", "12,345", "-5", "1e6", ",5", "1234567890123"})
    void whatCannotBeReadWithoutGuessingIsRefused(String written) {
        assertThat(MoneyConverter.read(written)).isEmpty();
    }

    @Test
    void textLosesOuterBlanksAndKeepsItsLines() {
        assertThat(text("  uno\r\ndue \n")).isEqualTo("uno\ndue");
        assertThat(text("  \n ")).isNull();
        assertThat(text(null)).isNull();
    }

    @Test
    void whatIsPastedFromAWordProcessorLosesWhatCannotBeSeen() {
        assertThat(text("Cortili\u000Baperti\u0000 2026\u202E")).isEqualTo("Cortili\naperti 2026");
        assertThat(text("\u000B\u0007\u200B")).isNull();
    }

    @Test
    void aFieldOfOneLineKeepsOneLine() {
        assertThat(new PlainLineConverter().getAsObject(null, null, " Cortili\u000Baperti \r\n 2026")).isEqualTo("Cortili aperti 2026");
        assertThat(new PlainLineConverter().getAsObject(null, null, "\u000B")).isNull();
    }

    private static String text(String written) {
        return new PlainTextConverter().getAsObject(null, null, written);
    }
}
