package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;

/**
 * A published list as anybody reads it: by number only, without names, points or reasons, and as it was on the day on which it was
 * published. Seats kept for the social services are given out of order: so that nobody can tell to whom, those with a seat come in an
 * order that says nothing, and who moves up later is not shown.
 */
@ApplicationScoped
public class PublishedList {

    private static final int SLICE = 100;

    @Inject
    private LabApplications applications;

    /** The numbers that got a seat. */
    public List<String> seated(Course course) {
        return applications.seated(course);
    }

    /** Those that wait for one, in their order. @param after key of the slice before; null for the first */
    public Slice<WaitingLine> waiting(Course course, String after) {
        return Slice.of(applications.waiting(course, after == null ? 0 : (int) Math.min(Slice.number(after), Integer.MAX_VALUE), SLICE + 1), SLICE, line -> String.valueOf(line.place()));
    }
}
