package org.ordito.trame.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.Text;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"1, un minuto, one minute", "45, 45 minuti, 45 minutes", "60, un’ora, one hour", "61, un’ora e un minuto, one hour and one minute", "150, 2 ore e 30 minuti, 2 hours and 30 minutes"})
    void oneHourAndOneMinuteAreOne(int minutes, String italian, String english) {
        assertThat(Hours.of(minutes).in(Text.ITALIAN)).isEqualTo(italian);
        assertThat(Hours.of(minutes).in(Locale.ENGLISH)).isEqualTo(english);
    }
}
