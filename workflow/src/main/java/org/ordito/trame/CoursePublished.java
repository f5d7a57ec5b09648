package org.ordito.trame;

/** Fired when everybody may read a course for the first time, in the use case that publishes it. */
public record CoursePublished(Course course) {
}
