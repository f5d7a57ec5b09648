package org.ordito.web.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RecentSendersTest {

    private Instant now = Instant.parse("2026-05-04T08:00:00Z");

    private final RecentSenders senders = new RecentSenders(new Clock() {
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
    void whoHasSentThirtyFormsInTenMinutesHasToWait() {
        assertThat(IntStream.range(0, 30).allMatch(i -> senders.admits("192.0.2.1"))).isTrue();
        assertThat(senders.admits("192.0.2.1")).isFalse();
        assertThat(senders.admits("192.0.2.2")).as("somebody else").isTrue();
        now = now.plus(Duration.ofMinutes(10)).plusMillis(1);
        assertThat(senders.admits("192.0.2.1")).isTrue();
    }

    @Test
    void oneHouseholdHasOneCountWhateverAddressOfItsNetworkItUses() {
        IntStream.range(0, 30).forEach(i -> senders.admits("2001:db8:0:1:0:0:0:" + i));
        assertThat(senders.admits("2001:db8:0:1:9:9:9:9")).isFalse();
        assertThat(senders.admits("2001:db8:0:2:9:9:9:9")).isTrue();
    }

    @Test
    void onlyAProxyOnThisMachineIsBelievedAboutWhereARequestComesFrom() {
        assertThat(SenderAddress.of("127.0.0.1", "198.51.100.7, 192.0.2.9")).isEqualTo("192.0.2.9");
        assertThat(SenderAddress.of("203.0.113.5", "198.51.100.7")).isEqualTo("203.0.113.5");
        assertThat(SenderAddress.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
    }
}
