package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordito.engine.Subjects;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.Participant;

/** The records of those who take part in courses, and what became of them. */
@ApplicationScoped
public class ParticipantRecords implements Subjects {

    /** No course of a lab has more. */
    private static final int MOST = 200;
    private static final int SLICE = 20;

    @Inject
    private EntityManager entityManager;

    ParticipantRecord get(Long id) {
        return entityManager.find(ParticipantRecord.class, id);
    }

    /** @throws NotFound if there is none */
    ParticipantRecord numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    Optional<ParticipantRecord> find(String number) {
        return entityManager.createQuery("SELECT r FROM ParticipantRecord r JOIN FETCH r.course WHERE r.number = :number", ParticipantRecord.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** Locked until the transaction ends, and read anew. */
    ParticipantRecord lock(ParticipantRecord record) {
        entityManager.flush();
        ParticipantRecord locked = entityManager.find(ParticipantRecord.class, record.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    /** Of everybody who takes part or took part in a course, by the enrolment's id; none of which it is not known any more whose it is. */
    public Map<Long, ParticipantRecord> of(Course course) {
        return entityManager.createQuery("SELECT r FROM ParticipantRecord r WHERE r.course = :course AND r.applicationId IS NOT NULL", ParticipantRecord.class)
                .setParameter("course", course).setMaxResults(MOST).getResultStream().collect(Collectors.toMap(ParticipantRecord::applicationId, Function.identity()));
    }

    void add(ParticipantRecord record) {
        entityManager.persist(record);
        entityManager.flush();
    }

    /** Whose record it is. */
    Participant person(ParticipantRecord record) {
        return entityManager.createQuery(Participant.WHERE + "a.id = :id", Participant.class).setParameter("id", record.applicationId()).getSingleResult();
    }

    void add(Outcome outcome) {
        entityManager.persist(outcome);
        entityManager.flush();
    }

    Optional<Outcome> outcome(ParticipantRecord record, Moment moment) {
        return entityManager.createQuery("SELECT o FROM Outcome o WHERE o.record = :record AND o.moment = :moment", Outcome.class)
                .setParameter("record", record).setParameter("moment", moment).getResultStream().findFirst();
    }

    /** Nothing is asked any more, and the codes of its messages lead nowhere. */
    void remove(Outcome unanswered) {
        entityManager.createNativeQuery("DELETE FROM lab_outcome_code WHERE outcome_id = ?1").setParameter(1, unanswered.id()).executeUpdate();
        entityManager.remove(unanswered);
    }

    /** What somebody is asked now, else what they were asked last. */
    Optional<Outcome> latest(ParticipantRecord record) {
        return entityManager.createQuery("SELECT o FROM Outcome o WHERE o.record = :record ORDER BY o.id DESC", Outcome.class)
                .setParameter("record", record).setMaxResults(1).getResultStream().findFirst();
    }

    Outcome lock(Outcome outcome) {
        entityManager.flush();
        Outcome locked = entityManager.find(Outcome.class, outcome.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    /** Of everybody in a course, first to last, by the record's id. */
    Map<Long, List<Outcome>> outcomes(Course course) {
        return entityManager.createQuery("SELECT o FROM Outcome o JOIN FETCH o.record r WHERE r.course = :course ORDER BY o.id", Outcome.class)
                .setParameter("course", course).setMaxResults(2 * MOST).getResultStream().collect(Collectors.groupingBy(outcome -> outcome.getRecord().id()));
    }

    /** What this person is asked now, about any course. */
    List<Outcome> openOf(Actor who) {
        return entityManager.createQuery("SELECT o FROM Outcome o JOIN FETCH o.record r JOIN FETCH r.course, LabApplication a WHERE a.id = r.applicationId"
                        + " AND a.applicant = :who AND o.state = :open ORDER BY o.openUntil", Outcome.class)
                .setParameter("who", who.username()).setParameter("open", OutcomeState.OPEN).setMaxResults(MOST).getResultList();
    }

    /** The records in which this person has not said anything yet, of courses that run. */
    List<ParticipantRecord> silentOf(Actor who) {
        return entityManager.createQuery("SELECT r FROM ParticipantRecord r JOIN FETCH r.course, LabApplication a WHERE a.id = r.applicationId"
                        + " AND a.applicant = :who AND r.endedOn IS NULL AND r.entrySaidAt IS NULL ORDER BY r.id", ParticipantRecord.class)
                .setParameter("who", who.username()).setMaxResults(MOST).getResultList();
    }

    /** What waits for an answer, the first asked first. @param after key of the slice before; null for the first */
    Slice<WaitingOutcome> waiting(String after) {
        List<WaitingOutcome> found = entityManager.createQuery("SELECT o, r, c, a.name, a.phone FROM Outcome o JOIN o.record r JOIN r.course c, LabApplication a"
                        + " WHERE a.id = r.applicationId AND o.state = :open AND o.id > :after ORDER BY o.id", Object[].class)
                .setParameter("open", OutcomeState.OPEN).setParameter("after", after == null ? 0L : Slice.number(after)).setMaxResults(SLICE + 1).getResultStream()
                .map(row -> new WaitingOutcome((Outcome) row[0], (String) row[3], (String) row[4])).toList();
        return Slice.of(found, SLICE, each -> String.valueOf(each.outcome().id()));
    }

    /** How many are asked now and have not answered. */
    long countOpen() {
        return entityManager.createQuery("SELECT COUNT(o) FROM Outcome o WHERE o.state = :open", Long.class).setParameter("open", OutcomeState.OPEN).getSingleResult();
    }

    /** A code of a message that asks: from now on it leads to the question. */
    LinkCode newCode(Outcome outcome) {
        LinkCode code = LinkCode.random();
        entityManager.createNativeQuery("INSERT INTO lab_outcome_code (sha256, outcome_id) VALUES (?1, ?2)")
                .setParameter(1, code.sha256()).setParameter(2, outcome.id()).executeUpdate();
        return code;
    }

    /** The question that a code leads to. */
    Optional<Outcome> coded(LinkCode code) {
        List<?> ids = entityManager.createNativeQuery("SELECT outcome_id FROM lab_outcome_code WHERE sha256 = ?1").setParameter(1, code.sha256()).getResultList();
        return ids.stream().findFirst().map(id -> entityManager.find(Outcome.class, ((Number) id).longValue()));
    }

    /** The course, never the person. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(businessKey).map(record -> record.getCourse().getTitle());
    }
}
