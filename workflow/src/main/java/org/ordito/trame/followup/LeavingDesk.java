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
import org.ordito.trame.CourseState;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Leaving;

/**
 * Leaving a course that runs. What somebody attended stays in the registers and counts for the certificate; from the day after their last
 * one they are in none, and have no place at the lab's machines; and they are asked what became of them. Until they answer they may come back.
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
    private FollowupMessages messages;

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

    /** Whether somebody who left may come back: the course runs, and they have not said yet what they do now. */
    public boolean isReturnable(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        return records.find(number).filter(record -> record.isLeftEarly() && record.getCourse().getState() == CourseState.RUNNING)
                .flatMap(record -> records.outcome(record, Moment.EXIT)).filter(Outcome::isOpen).isPresent();
    }

    /**
     * Somebody who left is back: in the registers from today on, with all that they attended before. They are told. A second click changes nothing.
     *
     * @throws RuleViolation {@code followup.return-over} once the course has ended or they have said what they do now, {@code enrolment.no-seat-free}
     */
    public void comeBack(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        ParticipantRecord record = records.numbered(number);
        Course course = courses.lock(record.getCourse().id());
        ParticipantRecord locked = records.lock(record);
        if (locked.isTakingPart()) {
            return;
        }
        Outcome unanswered = records.outcome(locked, Moment.EXIT).map(records::lock).filter(Outcome::isOpen).orElseThrow(() -> new RuleViolation("followup.return-over"));
        locked.comeBack();
        process.returned(locked);
        records.remove(unanswered);
        leaving.comeBack(course, locked.applicationId());
        audit.record(who, "followup.returned", number, "");
        messages.returned(locked);
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
