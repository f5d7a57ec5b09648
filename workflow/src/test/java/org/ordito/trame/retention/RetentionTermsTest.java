package org.ordito.trame.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetentionTermsTest {

    private static final Instant NOW = Instant.parse("2027-03-31T10:00:00Z");

    private final RetentionTerms terms = new RetentionTerms(12, 120);

    @Test
    void monthsAreCountedBackFromToday() {
        assertThat(terms.keptSince(NOW)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(terms.writtenSince(NOW)).isEqualTo(Instant.parse("2026-03-31T10:00:00Z"));
        assertThat(terms.knownSince(NOW)).isEqualTo(LocalDate.of(2017, 3, 31));
    }

    @Test
    void recordsKeepTheirNamesUntilTheLastQuestionIsOver() {
        assertThatThrownBy(() -> terms.change(0, 12, 11)).hasMessage("retention.months");
        assertThatThrownBy(() -> terms.change(0, 0, 120)).hasMessage("retention.months");
        assertThatThrownBy(() -> terms.change(0, null, 120)).hasMessage("retention.months");
        terms.change(0, 1, 12);
        assertThat(terms.getKeepMonths()).isEqualTo(1);
        assertThat(terms.getRecordMonths()).isEqualTo(12);
    }
}
