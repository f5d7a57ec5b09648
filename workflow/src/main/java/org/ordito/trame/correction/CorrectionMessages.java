package org.ordito.trame.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.CourseChange;
import org.ordito.trame.enrolment.Participants;

/** What is written to whoever has enrolled in a course that is corrected: what changes for them, never why. */
@ApplicationScoped
class CorrectionMessages {

    @Inject
    private Participants participants;

    void corrected(Course course, List<CourseChange> changes) {
        if (changes.stream().anyMatch(CourseChange::isTold)) {
            participants.tellOpen(course, "course.mail.corrected", course.getTitle(), CourseChange.told(changes), Words.link("/trame/corsi/" + course.getSlug()));
        }
    }
}
