package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.Participant;

/** Saying what is asked of who takes part in a course: about oneself when it begins, and what became of one when it is over. */
@ApplicationScoped
@Transactional
public class FollowupDesk {

    @Inject
    private FollowupPolicy policy;

    @Inject
    private ParticipantRecords records;

    @Inject
    private FollowupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What this person is asked now about courses that they have left. */
    public List<Outcome> asked(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return records.openOf(who);
    }

    /** The records of running courses in which this person has not said anything about themselves. */
    public List<ParticipantRecord> silent(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return records.silentOf(who);
    }

    /** The record, for who may write in it. */
    public ParticipantRecord open(Actor who, String number) {
        ParticipantRecord record = records.numbered(number);
        policy.mayWriteEntry(who, records.person(record)).orRefuse();
        return record;
    }

    /** What this person has said about themselves; empty for the coordinator, who writes and does not read. */
    public EntryAnswers entry(Actor who, String number) {
        ParticipantRecord record = open(who, number);
        Participant person = records.person(record);
        return policy.mayRead(who, person).isGranted() ? record.entry() : new EntryAnswers();
    }

    /** Keeps what somebody says about themselves, complete or not. @throws RuleViolation {@code followup.entry-over} */
    public void sayEntry(Actor who, String number, EntryAnswers answers) {
        ParticipantRecord record = records.numbered(number);
        policy.mayWriteEntry(who, records.person(record)).orRefuse();
        records.lock(record).sayEntry(answers, clock.instant());
        audit.record(who, "followup.entry-said", number, "");
    }

    /** The question that stands in a record, or was asked last; never its answer. @throws NotFound when nothing was asked yet */
    public Outcome question(Actor who, String number) {
        ParticipantRecord record = records.numbered(number);
        policy.mayAnswer(who, records.person(record)).orRefuse();
        return records.latest(record).orElseThrow(() -> new NotFound(number));
    }

    /** The person's name, for who answers for them. */
    public Participant person(Actor who, String number) {
        Participant person = records.person(records.numbered(number));
        policy.mayAnswer(who, person).orRefuse();
        return person;
    }

    /**
     * Answers, once; the coordinator for who says it on the telephone.
     *
     * @throws RuleViolation {@code followup.answered}, {@code followup.closed}, {@code followup.activity}
     */
    public void answer(Actor who, String number, OutcomeAnswers answers) {
        Outcome outcome = question(who, number);
        Participant person = records.person(outcome.getRecord());
        policy.mayAnswer(who, person).orRefuse();
        answer(who, outcome, answers, !policy.isSelf(who, person));
    }

    /** The question that the code of a message leads to. @throws RuleViolation {@code followup.code-unknown} */
    public Outcome coded(String code) {
        policy.mayUseCode(code).orRefuse();
        return records.coded(new LinkCode(code)).orElseThrow(() -> new RuleViolation("followup.code-unknown"));
    }

    /** Answers by the code of a message, without signing in. */
    public void answerByCode(Actor who, String code, OutcomeAnswers answers) {
        policy.mayUseCode(code).orRefuse();
        answer(who, coded(code), answers, false);
    }

    private void answer(Actor who, Outcome outcome, OutcomeAnswers answers, boolean toldOnPhone) {
        Outcome locked = records.lock(outcome);
        if (!locked.answer(answers, toldOnPhone, clock.instant())) {
            return;
        }
        audit.record(who, toldOnPhone ? "followup.answered-on-phone" : "followup.answered", locked.getRecord().getNumber(), locked.getMoment().name());
        process.answered(locked);
    }
}
