package org.ordito.trame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Courses for the tests of what hangs on them. */
public final class CoursesMade {

    private CoursesMade() {
    }

    /** A published course that runs from that day for two months. */
    public static Course from(LocalDate first) {
        Course course = new Course("sartoria", "Sartoria; base, uno");
        Instant closes = first.minusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC);
        course.write(0, new CourseText("Sartoria; base, uno", "In short", "What one learns", "For all", "The lab", "Mornings"),
                new CoursePlan(100, 15, 20, 5, closes.minusSeconds(86_400), closes, first, first.plusMonths(2)));
        course.publish(0, closes.minusSeconds(90_000));
        return course;
    }

    /** The same, begun. */
    public static Course running(LocalDate first) {
        Course course = from(first);
        course.start();
        return course;
    }
}
