package org.ordito.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void operatorsOfTheSearchGetNoFurther() {
        assertThat(SearchWords.of("+spese -(iva) \"canone\" @3 < affitto*").asBoolean()).isEqualTo("+spese* +iva* +canone* +affitto*");
    }

    @Test
    void shortWordsAreLeftOut() {
        assertThat(SearchWords.of("se lo è già").asText()).isEqualTo("già");
        assertThat(SearchWords.of("a b c").isEmpty()).isTrue();
        assertThat(SearchWords.of(null).isEmpty()).isTrue();
    }

    @Test
    void aLongTextIsCutToThirtyWords() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append("parola").append(i).append(' ');
        }
        assertThat(SearchWords.of(text.toString()).words()).hasSize(30);
    }
}
