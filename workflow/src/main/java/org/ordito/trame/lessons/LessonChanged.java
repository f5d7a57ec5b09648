package org.ordito.trame.lessons;

/** A lesson was moved or cancelled: what was kept for it is no longer needed at its old time. */
public record LessonChanged(Lesson lesson) {
}
