package org.ordito.ideazione.admissibility;

import java.time.Instant;

/**
 * How a request for documents stops the clock of the check (L. 241/1990 art. 2, par. 7, and art. 6).
 *
 * @param until     when the answer came or its term passed; while it is awaited, the end of that term
 * @param isOver    whether the clock runs again
 * @param dueBefore by when the check would have been due without it
 * @param dueAfter  by when it is due; while the answer is awaited, at the latest
 */
public record Suspension(Instant from, Instant until, boolean isOver, Instant dueBefore, Instant dueAfter) {
}
