package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Leaving;

/**
 * Leaving a course that runs. What somebody attended stays in the registers and counts for the certificate; from the day after their last
 * one they are in none, and have no place at the lab's machines; and they are asked what became of them.
 */
@ApplicationScoped
@Transactional
public class LeavingDesk {

    @Inject
    private FollowupPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private ParticipantRecords records;

    @Inject
    private Leaving leaving;

    @Inject
    private FollowupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The record of somebody who takes part in a course, by its number; none of a course that has not started, or started before there were records. */
    public Optional<ParticipantRecord> find(Actor who, String number) {
        Optional<ParticipantRecord> record = records.find(number);
        record.ifPresent(found -> policy.mayAnswer(who, records.person(found)).orRefuse());
        return record;
    }

    /** One leaves oneself, with today as the last day. A second click changes nothing. @throws RuleViolation {@code followup.left-already} */
    public void leave(Actor who, String number) {
        ParticipantRecord record = records.numbered(number);
        policy.mayLeave(who, records.person(record)).orRefuse();
        leave(who, record, RomeTime.dayOf(clock.instant()));
    }

    /**
     * Somebody has told the lab that they leave, or does not come back. A second click changes nothing.
     *
     * @param on their last day
     * @throws RuleViolation {@code followup.left-range}, {@code followup.left-already}
     */
    public void leave(Actor who, String number, LocalDate on) {
        policy.mayLead(who).orRefuse();
        leave(who, records.numbered(number), on);
    }

    private void leave(Actor who, ParticipantRecord record, LocalDate on) {
        Course course = courses.lock(record.getCourse().id());
        ParticipantRecord locked = records.lock(record);
        if (locked.leave(on, RomeTime.dayOf(clock.instant()))) {
            leaving.leave(course, locked.applicationId(), on);
            audit.record(who, "followup.left", locked.getNumber(), on.toString());
            process.left(locked);
        }
    }
}
