package org.ordito.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineNoticeTest {

    private static final Instant DEADLINE = Instant.parse("2026-04-15T10:00:00Z");

    @Test
    void threeRemindersFollowEachOtherAndThenNone() {
        assertThat(DeadlineNotice.nextReminder(DEADLINE, before(Duration.ofDays(30)))).contains(before(Duration.ofDays(7)));
        assertThat(DeadlineNotice.nextReminder(DEADLINE, before(Duration.ofDays(7)))).contains(before(Duration.ofDays(1)));
        assertThat(DeadlineNotice.nextReminder(DEADLINE, before(Duration.ofDays(1)))).contains(before(Duration.ofHours(3)));
        assertThat(DeadlineNotice.nextReminder(DEADLINE, before(Duration.ofHours(3)))).isEmpty();
    }

    @Test
    void theMostUrgentOfThoseThatAreDueIsSent() {
        assertThat(DeadlineNotice.due(DEADLINE, before(Duration.ofDays(7)).minusMillis(1))).isEmpty();
        assertThat(DeadlineNotice.due(DEADLINE, before(Duration.ofDays(7)))).contains(DeadlineNotice.WEEK);
        assertThat(DeadlineNotice.due(DEADLINE, before(Duration.ofHours(5)))).contains(DeadlineNotice.DAY);
        assertThat(DeadlineNotice.due(DEADLINE, before(Duration.ofMinutes(1)))).contains(DeadlineNotice.HOURS);
    }

    @Test
    void nobodyIsRemindedOfADeadlineThatHasPassed() {
        assertThat(DeadlineNotice.due(DEADLINE, DEADLINE)).isEmpty();
    }

    @Test
    void anExtensionBringsBackTheRemindersThatLieAheadOfIt() {
        Instant extended = DEADLINE.plus(Duration.ofDays(10));

        assertThat(DeadlineNotice.nextReminder(extended, before(Duration.ofHours(1)))).contains(extended.minus(Duration.ofDays(7)));
    }

    private static Instant before(Duration time) {
        return DEADLINE.minus(time);
    }
}
