package org.ordito.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Instant NOON = Instant.parse("2026-03-03T11:00:05.250Z");

    @Test
    void aTimeIsWrittenInTheLanguageOfItsReader() {
        assertThat(inBoth(Words.day(LocalDate.of(2026, 3, 3)))).containsExactly("3 marzo 2026", "3 March 2026");
        assertThat(inBoth(Words.day(NOON))).containsExactly("3 marzo 2026", "3 March 2026");
        assertThat(inBoth(Words.minute(NOON))).containsExactly("3 marzo 2026, ore 12:00", "3 March 2026, 12:00");
        assertThat(inBoth(Words.second(NOON))).containsExactly("3 marzo 2026, ore 12:00:05", "3 March 2026, 12:00:05");
        assertThat(inBoth(Words.exact(NOON))).containsExactly("3 marzo 2026, ore 12:00:05.250", "3 March 2026, 12:00:05.250");
        assertThat(inBoth(Words.month(YearMonth.of(2026, 3)))).containsExactly("marzo 2026", "March 2026");
    }

    @Test
    void aLinkOpensItsPageInTheLanguageOfItsReader() {
        assertThat(inBoth(Words.link("/trame/corsi/a#lezioni"))).extracting(WordsTest::path).containsExactly("/trame/corsi/a#lezioni", "/trame/corsi/a?lang=en#lezioni");
        assertThat(inBoth(Words.link("/trame/posto?codice=b"))).extracting(WordsTest::path).containsExactly("/trame/posto?codice=b", "/trame/posto?codice=b&lang=en");
    }

    @Test
    void aTextSaysItsPartsInItsOwnLanguage() {
        String said = Text.of(Locale.ENGLISH, "interest.course.body", "Sartoria", Words.minute(NOON), Words.asWritten("domani"), Words.NONE, null);
        assertThat(said).contains("“Sartoria”", "from 3 March 2026, 12:00 to domani");
    }

    private static Iterable<String> inBoth(Words words) {
        return Text.LANGUAGES.stream().map(words::in).toList();
    }

    private static String path(String address) {
        return address.substring(Settings.url().length());
    }
}
