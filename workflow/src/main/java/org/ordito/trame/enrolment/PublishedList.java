package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;

/** A published list as anybody reads it: by number only, without names, points or reasons. */
@ApplicationScoped
public class PublishedList {

    private static final int SLICE = 100;

    @Inject
    private LabApplications applications;

    /** @param after position of the last line before; null for the first slice */
    public Slice<PublishedLine> lines(Course course, String after) {
        if (course.getListPublishedAt() == null) {
            return new Slice<>(List.of(), null);
        }
        int from = after == null ? 1 : (int) Math.min(Slice.number(after), Integer.MAX_VALUE - 1) + 1;
        List<PublishedLine> lines = applications.list(course, from, SLICE + 1).stream()
                .map(application -> new PublishedLine(application.getPosition(), application.getNumber(), application.getState())).toList();
        return Slice.of(lines, SLICE, line -> String.valueOf(line.position()));
    }
}
