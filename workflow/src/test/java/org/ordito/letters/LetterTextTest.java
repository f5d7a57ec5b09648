package org.ordito.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.platform.RuleViolation;

class LetterTextTest {

    private static final List<String> FIELDS = List.of("numero", "motivo");

    @Test
    void fieldsGetTheirValues() {
        LetterText text = new LetterText("Domanda {{numero}}", "Motivo: {{ motivo }}.\n\nAncora {{numero}}.");

        assertThatCode(() -> text.requireSound(FIELDS)).doesNotThrowAnyException();
        assertThat(text.filledWith(Map.of("numero", "IDEA-1", "motivo", "manca")))
                .isEqualTo(new LetterText("Domanda IDEA-1", "Motivo: manca.\n\nAncora IDEA-1."));
    }

    @Test
    void anArticleBeforeADayLosesItsVowel() {
        LetterText text = new LetterText("Oggetto", "Inviata il {{ data }}, decisa dal {{numero}}.");

        assertThat(text.filledWith(Map.of("data", "8 ottobre 2026", "numero", "7")).body()).isEqualTo("Inviata l’8 ottobre 2026, decisa dal 7.");
    }

    @Test
    void anUnknownFieldIsRefusedByName() {
        assertThatThrownBy(() -> new LetterText("Oggetto", "Caro {{nome}}").requireSound(FIELDS))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("letters.unknown-field");
                    assertThat(refused.arguments()).containsExactly("nome", "{{numero}}, {{motivo}}");
                    assertThat(refused.field()).contains("body");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{numero", "numero}}", "{{numero}", "{{nu{{mero}}", "{{numero}}}}"})
    void bracesThatDoNotMatchAreRefused(String body) {
        assertThatThrownBy(() -> new LetterText("Oggetto", body).requireSound(FIELDS)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void anEmptyOrEndlessTextIsRefused() {
        assertThatThrownBy(() -> new LetterText(" ", "testo").requireSound(FIELDS)).hasMessage("letters.length");
        assertThatThrownBy(() -> new LetterText("Oggetto", "x".repeat(8001)).requireSound(FIELDS)).hasMessage("letters.length");
        assertThatThrownBy(() -> new LetterText("x".repeat(201), "testo").requireSound(FIELDS)).hasMessage("letters.length");
    }

    @Test
    void aValueIsNeverTakenForAField() {
        LetterText filled = new LetterText("S", "{{motivo}}").filledWith(Map.of("motivo", "{{numero}} $1 \\", "numero", "secret"));

        assertThat(filled.body()).isEqualTo("{{numero}} $1 \\");
    }
}
