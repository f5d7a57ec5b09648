package org.ordito.ideazione.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.ideazione.evaluation.ConflictKind;
import org.ordito.ideazione.evaluation.Declaration;
import org.ordito.platform.Text;

class SelectionTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"evaluation", "ranking"})
    void everyTextExistsInBothLanguagesAndCanBeFilledIn(String segment) {
        Set<String> italian = keys(segment, Locale.ROOT);
        Set<String> english = keys(segment, Locale.ENGLISH);

        assertThat(italian).isEqualTo(english);
        Object[] arguments = {1, 2, 3, 4, 5};
        for (String key : italian) {
            for (Locale locale : List.of(Text.ITALIAN, Locale.ENGLISH)) {
                // An apostrophe that was not doubled swallows what follows it.
                assertThat(Text.of(locale, key, arguments)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "en"})
    void everyStateAndKindHasAName(String language) {
        List<String> keys = new ArrayList<>();
        List.of(RankingState.values()).forEach(state -> keys.add("ranking.state." + state));
        List.of(Outcome.values()).forEach(outcome -> keys.add("ranking.outcome-name." + outcome));
        List.of(ReviewDecision.values()).forEach(decision -> keys.add("ranking.decision." + decision));
        List.of(ConflictKind.values()).forEach(kind -> keys.add("evaluation.conflict." + kind));
        List.of(Declaration.values()).forEach(declaration -> keys.add("evaluation.declaration." + declaration));

        assertThat(keys).allSatisfy(key -> assertThat(Text.of(Locale.forLanguageTag(language), key)).isNotBlank());
    }

    private static Set<String> keys(String segment, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.ordito.text." + segment, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(bundle.getLocale()).isEqualTo(locale);
        return new TreeSet<>(bundle.keySet());
    }
}
