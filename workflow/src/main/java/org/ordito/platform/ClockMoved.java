package org.ordito.platform;

import java.time.Duration;

/**
 * Fired when the demonstration's clock was moved.
 *
 * @param offset how far the clock now stands from the machine's
 */
public record ClockMoved(Duration offset) {
}
