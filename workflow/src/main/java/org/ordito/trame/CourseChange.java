package org.ordito.trame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordito.platform.Words;

/**
 * One thing that a correction changes in a course.
 *
 * @param field  what: {@code course.field.<field>} names it
 * @param isTold whether whoever has enrolled is written to about it, because they plan their days by it; what is not told stands on the course's page
 */
public record CourseChange(String field, Words before, Words after, boolean isTold) {

    static Optional<CourseChange> told(String field, Object before, Object after) {
        return between(field, before, after, true);
    }

    static Optional<CourseChange> read(String field, Object before, Object after) {
        return between(field, before, after, false);
    }

    private static Optional<CourseChange> between(String field, Object before, Object after, boolean isTold) {
        return before.equals(after) ? Optional.empty() : Optional.of(new CourseChange(field, words(before), words(after), isTold));
    }

    private static Words words(Object value) {
        return value instanceof LocalDate day ? Words.day(day) : Words.asWritten(value.toString());
    }

    /** Whether the course starts or ends on another day. */
    public boolean isDay() {
        return field.equals("startsOn") || field.equals("endsOn");
    }

    /** Those of them that people are told, a line each. */
    public static Words told(List<CourseChange> changes) {
        return language -> changes.stream().filter(CourseChange::isTold)
                .map(change -> Words.of("course.changed", Words.of("course.field." + change.field), change.before, change.after).in(language))
                .collect(Collectors.joining("\n"));
    }
}
