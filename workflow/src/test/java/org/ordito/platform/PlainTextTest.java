package org.ordito.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"uno\r\ndue", "uno\rdue", "uno\u000Bdue", "uno\fdue", "uno\u0085due", "uno\u2028due", "uno\u2029due"})
    void linesEndInOneWayHoweverTheyEndedWhereTheyCameFrom(String written) {
        assertThat(PlainText.of(written)).isEqualTo("uno\ndue");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F, 0x9F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x1FFFF, 0x061C, 0x200B, 0x200E, 0x202E, 0x2060, 0x2066, 0xFEFF})
    void whatCannotBeSeenIsLeftOut(int sign) {
        assertThat(PlainText.of("a" + Character.toString(sign) + " b")).isEqualTo("a b");
        assertThat(PlainText.of(Character.toString(sign))).isEmpty();
    }

    @Test
    void joinersStayWhereTheySpellOrComposeSomething() {
        assertThat(PlainText.of("می\u200Cخواهم \uD83D\uDC69\u200D\uD83E\uDDB0")).isEqualTo("می\u200Cخواهم \uD83D\uDC69\u200D\uD83E\uDDB0");
        assertThat(PlainText.of("\u200D\u200C \u200D\u200D")).isEmpty();
    }

    @Test
    void signsAreKeptAlsoThoseYoungerThanTheMachineAndLettersAreComposed() {
        assertThat(PlainText.of("\uD83E\uDEE9 <b>\t=1 & 2")).isEqualTo("\uD83E\uDEE9 <b>\t=1 & 2");
        assertThat(PlainText.of("citta\u0300")).isEqualTo("città");
    }
}
