package org.ordito.trame.lessons;

import java.time.Instant;

/**
 * One event of a calendar.
 *
 * @param id       the same for as long as it exists
 * @param sequence grows with each change
 */
public record CalendarEntry(String id, int sequence, Instant from, Instant to, String summary, String location, boolean cancelled) {

    static CalendarEntry of(Lesson lesson) {
        return new CalendarEntry(lesson.getPublicId(), lesson.getMoves() + (lesson.isCancelled() ? 1 : 0), lesson.getStartsAt(), lesson.getEndsAt(),
                lesson.getCourse().getTitle() + ": " + lesson.getSubject(), lesson.getRoom().getName() + ", " + lesson.getCourse().getPlace(), lesson.isCancelled());
    }
}
