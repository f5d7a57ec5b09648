package org.ordito.trame.lessons;

import java.time.Instant;

/**
 * One event of a calendar (RFC 5545).
 *
 * @param uid      names it, within the portal
 * @param sequence one more with each change
 */
public record IcsEvent(String uid, int sequence, Instant startsAt, Instant endsAt, String summary, String location, boolean isCancelled) {
}
