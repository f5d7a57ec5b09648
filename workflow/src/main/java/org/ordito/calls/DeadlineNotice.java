package org.ordito.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What whoever is still writing is told about a deadline: three times before it, and once when it has passed. */
public enum DeadlineNotice {
    WEEK(Duration.ofDays(7)), DAY(Duration.ofDays(1)), HOURS(Duration.ofHours(3)), CLOSED(Duration.ZERO);

    private final Duration before;

    DeadlineNotice(Duration before) {
        this.before = before;
    }

    private Instant at(Instant deadline) {
        return deadline.minus(before);
    }

    private static Stream<DeadlineNotice> reminders() {
        return Arrays.stream(values()).filter(notice -> notice != CLOSED);
    }

    /** When the next reminder is to be sent; empty when none is left before this deadline. */
    public static Optional<Instant> nextReminder(Instant deadline, Instant now) {
        return reminders().map(notice -> notice.at(deadline)).filter(now::isBefore).min(Comparator.naturalOrder());
    }

    /** The reminder whose time has come, the most urgent if there are several; empty before the first, and from the deadline on. */
    public static Optional<DeadlineNotice> due(Instant deadline, Instant now) {
        return now.isBefore(deadline) ? reminders().filter(notice -> !now.isBefore(notice.at(deadline))).max(Comparator.naturalOrder()) : Optional.empty();
    }
}
