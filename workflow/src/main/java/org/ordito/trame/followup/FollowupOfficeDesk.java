package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Participants;

/** Following who has left a course: who has answered, who is to be called, and who leaves before its end. */
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

    @Inject
    private FollowupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

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

    /** The record of somebody who takes part in a course, by its number; none of a course that started before there were records. */
    public Optional<ParticipantRecord> find(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        return records.find(number);
    }

    /**
     * Somebody has left a course before its end: they stay in its register, absent, and are asked what became of them. A second click changes nothing.
     *
     * @throws RuleViolation {@code followup.left-range}, {@code followup.left-already}
     */
    public void leave(Actor who, String number, LocalDate on) {
        policy.mayLead(who).orRefuse();
        ParticipantRecord record = records.lock(records.numbered(number));
        if (record.leave(on, RomeTime.dayOf(clock.instant()))) {
            audit.record(who, "followup.left", number, on.toString());
            process.left(record);
        }
    }
}
