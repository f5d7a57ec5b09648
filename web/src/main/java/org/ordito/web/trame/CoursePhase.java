package org.ordito.web.trame;

import java.time.Instant;

import org.ordito.trame.Course;

/** Where a public course stands, as people outside need to know it. */
public enum CoursePhase {
    /** One can enrol later. */
    SOON,
    OPEN,
    /** Enrolment is over, the list not yet published. */
    CLOSED, OFFERING, RUNNING, ENDED, CANCELLED;

    static CoursePhase of(Course course, Instant now) {
        return switch (course.getState()) {
            case DRAFT, PUBLISHED -> now.isBefore(course.getEnrolmentOpensAt()) ? SOON : course.takesEnrolments(now) ? OPEN : CLOSED;
            case LISTING -> CLOSED;
            case OFFERING -> OFFERING;
            case RUNNING -> RUNNING;
            case ENDED -> ENDED;
            case CANCELLED -> CANCELLED;
        };
    }

    /** How its label is coloured. */
    public String getTag() {
        return switch (this) {
            case OPEN -> "success";
            case SOON, OFFERING, RUNNING -> "info";
            case CANCELLED -> "danger";
            case CLOSED, ENDED -> "neutral";
        };
    }
}
