package org.ordito.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterSheetTest {

    private static final LetterText SHIPPED = new LetterText("Oggetto", "Testo di base");
    private static final LetterKind KIND = new LetterKind("x.y", "x", List.of("numero"), SHIPPED);
    private static final LetterTemplate FIRST = saved(1, "Un altro testo", false);

    @Test
    void theTextThatShipsIsInForceUntilAnotherIsSaved() {
        LetterSheet untouched = LetterSheet.of(KIND, List.of());

        assertThat(untouched.text()).isEqualTo(SHIPPED);
        assertThat(untouched.version()).isZero();
        assertThat(LetterSheet.of(KIND, List.of(FIRST)).text().body()).isEqualTo("Un altro testo");
    }

    @Test
    void afterAResetTheTextOfTheNewestReleaseIsInForceAndVersionsAreKept() {
        LetterSheet reset = LetterSheet.of(KIND, List.of(saved(2, "Testo di base di allora", true), FIRST));

        assertThat(reset.isShipped()).isTrue();
        assertThat(reset.text()).isEqualTo(SHIPPED);
        assertThat(reset.version()).isEqualTo(2);
        assertThat(reset.versions()).hasSize(2);
    }

    private static LetterTemplate saved(int version, String body, boolean shipped) {
        return new LetterTemplate(KIND, version, new LetterText("Oggetto", body), shipped, "Ada", Instant.EPOCH);
    }
}
