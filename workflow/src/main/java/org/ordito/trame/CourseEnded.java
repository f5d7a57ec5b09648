package org.ordito.trame;

/** Fired when a course has ended, in the job that ends it. */
public record CourseEnded(Course course) {
}
