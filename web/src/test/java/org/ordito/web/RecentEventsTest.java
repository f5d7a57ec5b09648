package org.ordito.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class RecentEventsTest {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    private final RecentEvents events = new RecentEvents(Duration.ofMinutes(10));

    @Test
    void whatIsOlderThanTheWindowDoesNotCount() {
        events.add("anna", NOW);
        events.add("anna", NOW.plusSeconds(60));
        assertThat(events.count("anna", NOW.plus(Duration.ofMinutes(10)))).isEqualTo(2);
        assertThat(events.count("anna", NOW.plus(Duration.ofMinutes(10)).plusMillis(1))).isEqualTo(1);
        assertThat(events.count("bruno", NOW)).isZero();
    }

    @Test
    void noMoreAreAddedThanTheMost() {
        assertThat(events.addUpTo(1, "anna", NOW)).isTrue();
        assertThat(events.addUpTo(1, "anna", NOW)).isFalse();
        events.forget("anna");
        assertThat(events.addUpTo(1, "anna", NOW)).isTrue();
    }

    @Test
    void namesThatWereUsedLeastLatelyAreForgotten() {
        events.add("anna", NOW);
        events.add("bruno", NOW);
        for (int i = 1; i < 10_000; i++) {
            events.count("anna", NOW);
            events.add("somebody" + i, NOW);
        }
        assertThat(events.count("anna", NOW)).isEqualTo(1);
        assertThat(events.count("bruno", NOW)).isZero();
    }
}
