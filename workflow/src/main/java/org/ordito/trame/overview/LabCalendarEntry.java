package org.ordito.trame.overview;

import java.time.Instant;

/**
 * One thing that takes place in the lab. It names whoever leads it, never who comes.
 *
 * @param uid       names it for calendar programs
 * @param place     room or meeting place
 * @param who       who leads it; empty for nobody
 * @param cancelled whether it was called off
 * @param address   its page; null for none
 */
public record LabCalendarEntry(String uid, LabCalendarKind kind, Instant startsAt, Instant endsAt, String title, String place, String who, boolean cancelled,
        String address) {
}
