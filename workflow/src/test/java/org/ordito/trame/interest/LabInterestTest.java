package org.ordito.trame.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LabInterestTest {

    @Test
    void aConfirmedAddressIsKeptForTwoYears() {
        assertThat(LabInterest.keptSince(Instant.parse("2026-11-26T09:00:00Z"))).isEqualTo(Instant.parse("2024-11-26T09:00:00Z"));
        assertThat(LabInterest.keptSince(Instant.parse("2028-02-29T09:00:00Z"))).isEqualTo(Instant.parse("2026-02-28T09:00:00Z"));
    }
}
