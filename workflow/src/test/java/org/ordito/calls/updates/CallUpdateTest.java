package org.ordito.calls.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.calls.CallNews;
import org.ordito.calls.PublishedCall;

class CallUpdateTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private final Call call = PublishedCall.withId("ideazione-2026", 1L);

    @Test
    void theReminderOfADeadlineThatMovedIsNoLongerTrue() {
        CallUpdate reminder = update(CallNews.Kind.DEADLINE, call.getClosesAt().toString());
        assertThat(reminder.isStillTrue()).isTrue();
        call.extend(call.getClosesAt().plus(Duration.ofDays(7)), null, NOW);
        assertThat(reminder.isStillTrue()).isFalse();
    }

    @Test
    void aNewVersionStaysTrueWhateverComesAfterIt() {
        CallUpdate version = update(CallNews.Kind.VERSION, "2");
        call.extend(call.getClosesAt().plus(Duration.ofDays(7)), null, NOW);
        assertThat(version.isStillTrue()).isTrue();
    }

    @Test
    void itEndsWithTheFirstBatchThatIsNotFull() {
        CallUpdate update = update(CallNews.Kind.VERSION, "2");
        update.told(List.of(subscription(6), subscription(7)), 2, NOW);
        assertThat(update.getLastSubscriber()).isEqualTo(7);
        assertThat(update.isEnded()).isFalse();
        update.told(List.of(), 2, NOW);
        assertThat(update.isEnded()).isTrue();
    }

    @Test
    void answersAreToldInTheEveningAndLaterOnesInThatOfTheNextDay() {
        assertThat(UpdateNews.eveningAfter(Instant.parse("2026-03-03T08:00:00Z"))).isEqualTo(Instant.parse("2026-03-03T17:00:00Z"));
        assertThat(UpdateNews.eveningAfter(Instant.parse("2026-07-03T08:00:00Z"))).isEqualTo(Instant.parse("2026-07-03T16:00:00Z"));
        assertThat(UpdateNews.eveningAfter(Instant.parse("2026-03-03T19:30:00Z"))).isEqualTo(Instant.parse("2026-03-04T17:00:00Z"));
    }

    private CallUpdate update(CallNews.Kind kind, String reference) {
        return new CallUpdate(call, kind, reference, NOW, NOW);
    }

    private Subscription subscription(long key) {
        Subscription subscription = new Subscription(call, "ada@esempio.it", "codice", NOW);
        try {
            Field id = Subscription.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(subscription, key);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return subscription;
    }
}
