package org.ordito.trame;

/** Fired when a course is called off, in the use case that does it. */
public record CourseCancelled(Course course) {
}
