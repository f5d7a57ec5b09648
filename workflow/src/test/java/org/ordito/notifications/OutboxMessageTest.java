package org.ordito.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutboxMessageTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void itIsTriedForThreeDaysEveryHourAndThenGivenUp() {
        OutboxMessage message = to("ada@example.org");
        Instant at = WRITTEN;
        int afterTheFirstDay = 0;
        while (message.nextAttemptAt() != null) {
            at = message.nextAttemptAt();
            message.failed("450 try later", at);
            assertThat(message.nextAttemptAt() == null || !message.nextAttemptAt().isAfter(at.plus(Duration.ofHours(1)))).as("at " + at).isTrue();
            afterTheFirstDay += at.isAfter(WRITTEN.plus(Duration.ofDays(1))) ? 1 : 0;
        }

        assertThat(Duration.between(WRITTEN, at)).isBetween(Duration.ofDays(3), Duration.ofDays(3).plusHours(2));
        assertThat(afterTheFirstDay).isBetween(47, 50);
        assertThat(message.getGivenUpAt()).isEqualTo(at);
        assertThat(message.getFailure()).isEqualTo("450 try later");
        assertThat(message.isOver()).as("an administrator can have it tried again").isFalse();
    }

    @Test
    void theFirstAttemptsFollowEachOtherSoon() {
        OutboxMessage message = to("ada@example.org");

        message.failed("450 try later", WRITTEN);

        assertThat(message.nextAttemptAt()).isEqualTo(WRITTEN.plus(Duration.ofMinutes(2)));
        assertThat(message.getGivenUpAt()).isNull();
    }

    @Test
    void whatIsLongerThanThereIsRoomForIsCut() {
        OutboxMessage message = to("ada@example.org");

        message.failed("5".repeat(1000), WRITTEN);

        assertThat(message.getFailure()).hasSize(300);
        assertThat(new OutboxMessage("ada", "Ada", "ada@example.org", Locale.ITALIAN, "IDEA-2026-0001", "Per Ada: " + "x".repeat(300), "Testo", WRITTEN).getSubject())
                .startsWith("Per Ada: x").hasSize(250);
    }

    @Test
    void aLetterIsHandedOverAlsoToWhoHasAnAddress() {
        OutboxMessage message = to("ada@example.org");
        assertThat(message.isToTell()).isFalse();

        message.handsOver("IDEA-C-2026-0001-L1");

        assertThat(message.isToTell()).isTrue();
        assertThat(message.nextAttemptAt()).as("the message goes out all the same").isNotNull();
    }

    @Test
    void whoHasNoAddressIsToldByOtherMeansOnce() {
        OutboxMessage message = to("");

        assertThat(message.told(OtherMeans.PHONE, "sportello", WRITTEN)).isTrue();
        assertThat(message.told(OtherMeans.POST, "funzionaria", WRITTEN.plus(Duration.ofDays(1)))).isFalse();

        assertThat(message.getToldHow()).isEqualTo(OtherMeans.PHONE);
        assertThat(message.getToldBy()).isEqualTo("sportello");
        assertThat(message.getToldAt()).isEqualTo(WRITTEN);
    }

    @Test
    void withoutAnAddressNobodyTries() {
        assertThat(to("").nextAttemptAt()).isNull();
        assertThat(to("").getGivenUpAt()).isNull();
    }

    private static OutboxMessage to(String address) {
        return new OutboxMessage(Outbox.NO_ACCOUNT, "", address, Locale.ITALIAN, "IDEA-2026-0001", "Oggetto", "Testo", WRITTEN);
    }
}
