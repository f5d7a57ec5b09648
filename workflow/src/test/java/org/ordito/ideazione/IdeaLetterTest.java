package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.letters.LetterKind;
import org.ordito.platform.Text;

class IdeaLetterTest {

    @ParameterizedTest
    @EnumSource
    void theTextThatShipsUsesOnlyFieldsThatExist(IdeaLetter letter) {
        LetterKind kind = letter.kind();

        assertThatCode(() -> kind.shipped().requireSound(kind.fields())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsExplainedAndHasASample(IdeaLetter letter) {
        LetterKind kind = letter.kind();

        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            assertThat(Text.of(language, kind.getNameKey())).isNotBlank();
            assertThat(kind.fields()).allSatisfy(field -> {
                assertThat(Text.of(language, kind.fieldKey(field))).isNotBlank();
                assertThat(Text.of(language, kind.sampleKey(field))).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void howOneAnswersIsAFieldBecauseNotEverybodyHasAnAccount(IdeaLetter letter) {
        assertThat(letter.kind().shipped().body()).contains("{{come_rispondere}}").doesNotContain("area personale");
        assertThat(Text.of(Text.ITALIAN, "idea-letters.answer.without-account", "IDEA-C-1")).contains("PEC", "IDEA-C-1").doesNotContain("area personale");
    }

    @ParameterizedTest
    @EnumSource
    void theMessageTellsTheCaseAndTheProtocolNumberAndNotTheReason(IdeaLetter letter) {
        String mail = Text.of(Text.ITALIAN, "idea-letters.mail." + letter.code() + ".body", "IDEA-1", "2026/0000001", "3 marzo 2026");

        assertThat(mail).contains("IDEA-1", "2026/0000001", "area personale").doesNotContainIgnoringCase("esclus");
    }
}
