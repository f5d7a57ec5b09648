package org.ordito.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Comincia il {0}, entro il {1}. | 2026-10-08 | Comincia l’8 ottobre 2026, entro l’11 ottobre 2026.
            Dal {0} al {1}.                | 2026-10-08 | Dall’8 ottobre 2026 all’11 ottobre 2026.
            Il {0}.                        | 2026-03-11 | L’11 marzo 2026.
            Il {0} e il {1}.               | 2026-10-07 | Il 7 ottobre 2026 e il 10 ottobre 2026.
            Dal {0}.                       | 2026-10-18 | Dal 18 ottobre 2026.
            Canal {0}.                     | 2026-10-08 | Canal 8 ottobre 2026.""")
    void anArticleLosesItsVowelBeforeTheEighthAndTheEleventh(String pattern, LocalDate day, String said) {
        assertThat(Text.format(Text.ITALIAN, pattern, Words.day(day), Words.day(day.plusDays(3)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Titolo: {0}.    | ci vediamo il 8 ottobre | Titolo: ci vediamo il 8 ottobre.
            Il {0}.         | 8 marzo in piazza       | L’8 marzo in piazza.
            Costa il {0}%.  | 8                       | Costa il 8%.""")
    void whatSomebodyWroteStaysAsItIs(String pattern, String argument, String said) {
        assertThat(Text.format(Text.ITALIAN, pattern, argument)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Presente al {0}%.       | 86 | Presente all’86%.
            Il {0}% delle ore.      | 8  | L’8% delle ore.
            Il {0}% dei dipendenti. | 11 | L’11% dei dipendenti.
            Dal {0}%.               | 18 | Dal 18%.
            Nel {0}.                | 70 | Nel 70.""")
    void anArticleLosesItsVowelBeforeNumbersThatBeginWithOne(String pattern, int number, String said) {
        assertThat(Text.format(Text.ITALIAN, pattern, number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "From al {0}. | 8 ottobre | From al 8 ottobre.")
    void otherLanguagesHaveNone(String pattern, String argument, String said) {
        assertThat(Text.format(Locale.ENGLISH, pattern, argument)).isEqualTo(said);
    }
}
