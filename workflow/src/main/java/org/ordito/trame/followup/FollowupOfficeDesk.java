package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Participants;

/** Following who has left a course: who has answered, and who is to be called. */
@ApplicationScoped
@Transactional
public class FollowupOfficeDesk {

    @Inject
    private FollowupPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private Participants participants;

    @Inject
    private ParticipantRecords records;

    /** Everybody in a course, by name. */
    public List<FollowedPerson> people(Actor who, String slug) {
        policy.mayLead(who).orRefuse();
        Course course = courses.withSlug(slug);
        Map<Long, ParticipantRecord> recordOf = records.of(course);
        Map<Long, List<Outcome>> outcomes = records.outcomes(course);
        return participants.of(course).stream().map(person -> {
            ParticipantRecord record = recordOf.get(person.id());
            return new FollowedPerson(person, record, record == null ? List.of() : outcomes.getOrDefault(record.id(), List.of()));
        }).toList();
    }

    /** What waits for an answer in all courses, the first asked first. @param after key of the slice before; null for the first */
    public Slice<WaitingOutcome> waiting(Actor who, String after) {
        policy.mayLead(who).orRefuse();
        return records.waiting(after);
    }

    /** How many are asked now and have not answered. */
    public long countWaiting(Actor who) {
        policy.mayLead(who).orRefuse();
        return records.countOpen();
    }
}
