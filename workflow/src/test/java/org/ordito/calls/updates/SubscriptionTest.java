package org.ordito.calls.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ordito.calls.PublishedCall;
import org.ordito.notifications.LinkCode;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Subscription subscription = new Subscription(PublishedCall.withId("ideazione-2026", 1L), "ada@esempio.it", "codice", NOW);

    @Test
    void theCodeIsGoodForFortyEightHours() {
        subscription.asksToConfirm(LinkCode.random(), NOW);
        assertThat(subscription.confirm(NOW.plus(Duration.ofHours(48)).plusMillis(1))).isFalse();
        assertThat(subscription.isConfirmed()).isFalse();
        assertThat(subscription.confirm(NOW.plus(Duration.ofHours(48)))).isTrue();
        assertThat(subscription.isConfirmed()).isTrue();
    }

    @Test
    void confirmingAgainLaterChangesNothing() {
        subscription.asksToConfirm(LinkCode.random(), NOW);
        subscription.confirm(NOW);
        assertThat(subscription.confirm(NOW.plus(Duration.ofDays(9)))).isTrue();
    }

    @Test
    void anAddressGetsOneMessageAnHourAboutItself() {
        assertThat(subscription.mayBeWrittenTo(NOW)).isTrue();
        subscription.asksToConfirm(LinkCode.random(), NOW);
        assertThat(subscription.mayBeWrittenTo(NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(subscription.mayBeWrittenTo(NOW.plus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    void codesAreLongAndOnlyTheirHashIsKept() {
        LinkCode code = LinkCode.random();
        assertThat(code.text()).hasSize(43).isNotEqualTo(LinkCode.random().text());
        assertThat(code.sha256()).hasSize(64).isEqualTo(new LinkCode(code.text()).sha256()).doesNotContain(code.text());
    }
}
