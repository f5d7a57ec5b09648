package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import org.ordito.trame.Course;
import org.ordito.trame.CourseEnded;
import org.ordito.trame.CourseStarted;
import org.ordito.trame.enrolment.Participants;

/** Opens a record for everybody in a course when it starts, and begins to follow them when it ends. */
@ApplicationScoped
class CourseFollowup {

    @Inject
    private ParticipantRecords records;

    @Inject
    private Participants participants;

    @Inject
    private FollowupMessages messages;

    @Inject
    private FollowupProcess process;

    void courseStarted(@Observes CourseStarted event) {
        openMissing(event.course(), messages::askEntry);
    }

    void courseEnded(@Observes CourseEnded event) {
        openMissing(event.course(), record -> { });
        records.of(event.course()).values().stream().filter(ParticipantRecord::courseEnded).forEach(process::left);
    }

    /** Also of a course that had started before there were records. */
    private void openMissing(Course course, Consumer<ParticipantRecord> opened) {
        Map<Long, ParticipantRecord> there = records.of(course);
        participants.of(course).stream().filter(person -> !there.containsKey(person.id())).forEach(person -> {
            ParticipantRecord record = new ParticipantRecord(course, person);
            records.add(record);
            opened.accept(record);
        });
    }
}
