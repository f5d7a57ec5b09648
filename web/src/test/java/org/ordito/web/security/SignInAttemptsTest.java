package org.ordito.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private Instant now = Instant.parse("2026-05-04T08:00:00Z");

    private final SignInAttempts attempts = new SignInAttempts(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Rome");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void nineFailuresAreForgiven() {
        fail("anna", 9);
        assertThat(attempts.isLocked("anna")).isFalse();
    }

    @Test
    void theTenthFailureLocksTheNameAndNoOther() {
        fail("anna", 10);
        assertThat(attempts.isLocked("anna")).isTrue();
        assertThat(attempts.isLocked("bruno")).isFalse();
    }

    @Test
    void aQuarterOfAnHourLaterTheNameIsFree() {
        fail("anna", 10);
        now = now.plus(Duration.ofMinutes(15)).plusMillis(1);
        assertThat(attempts.isLocked("anna")).isFalse();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        fail("anna", 9);
        attempts.succeeded("anna");
        fail("anna", 9);
        assertThat(attempts.isLocked("anna")).isFalse();
    }

    private void fail(String username, int times) {
        IntStream.range(0, times).forEach(time -> attempts.failed(username));
    }
}
