package org.ordito.calls;

import java.time.Instant;

/**
 * When a call takes applications and questions.
 *
 * @param durationMonths how long a funded project lasts
 */
public record CallDates(Instant opensAt, Instant faqClosesAt, Instant closesAt, int durationMonths) {
}
