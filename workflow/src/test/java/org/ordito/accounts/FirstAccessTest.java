package org.ordito.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FirstAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void opensWithItsCodeAlone() {
        FirstAccess access = new FirstAccess("the-code", NOW);

        assertThat(access.opensWith("the-code")).isTrue();
        assertThat(access.opensWith("The-code")).isFalse();
        assertThat(access.opensWith("")).isFalse();
        assertThat(access.opensWith(null)).isFalse();
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        FirstAccess access = new FirstAccess("the-code", NOW);
        access.renew("another", NOW);

        assertThat(access.opensWith("the-code")).isFalse();
        assertThat(access.opensWith("another")).isTrue();
    }

    @Test
    void codesAndPasswordsAreLongAndNeverTheSame() {
        assertThat(Secrets.code()).hasSize(43).isNotEqualTo(Secrets.code());
        assertThat(Secrets.password()).hasSize(16).isNotEqualTo(Secrets.password());
    }
}
