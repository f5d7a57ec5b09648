package org.ordito.trame;

/** Fired when a course starts, in the job that starts it. */
public record CourseStarted(Course course) {
}
