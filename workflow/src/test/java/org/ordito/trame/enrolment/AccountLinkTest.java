package org.ordito.trame.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ordito.platform.TypedCode;

class AccountLinkTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    private final AccountLink link = new AccountLink(7L);

    @Test
    void theCodeIsGoodHoweverItIsTypedAndOnlyUntilANewerOne() {
        TypedCode code = link.newCode(NOW);

        assertThat(code.text()).matches("([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(AccountLink.hashOf(" " + code.text().replace("-", " ").toLowerCase(Locale.ROOT))).isEqualTo(AccountLink.hashOf(code.text())).isPresent();
        assertThat(AccountLink.hashOf(link.newCode(NOW).text())).isNotEqualTo(AccountLink.hashOf(code.text()));
        assertThat(AccountLink.hashOf("ABCD-1234")).isEmpty();
        assertThat(AccountLink.hashOf(null)).isEmpty();
    }

    @Test
    void onlyTheRightBirthDateOpensItWhileTheCodeIsGood() {
        link.newCode(NOW);

        assertThat(link.opensFor(BORN, BORN.plusDays(1), NOW)).isFalse();
        assertThat(link.opensFor(BORN, null, NOW)).isFalse();
        assertThat(link.opensFor(BORN, BORN, NOW.plus(AccountLink.GOOD))).isTrue();
        assertThat(link.opensFor(BORN, BORN, NOW.plus(AccountLink.GOOD).plusMillis(1))).isFalse();
    }

    @Test
    void whoGuessesTheBirthDateHasFewTriesUntilANewCode() {
        link.newCode(NOW);
        for (int day = 1; day <= 5; day++) {
            assertThat(link.opensFor(BORN, BORN.plusDays(day), NOW)).isFalse();
        }

        assertThat(link.opensFor(BORN, BORN, NOW)).isFalse();
        link.newCode(NOW);
        assertThat(link.opensFor(BORN, BORN, NOW)).isTrue();
    }
}
