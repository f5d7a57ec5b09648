package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ordito.people.Actor;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;

/** Every lesson of every course. */
@ApplicationScoped
public class Lessons {

    /** No course has more. */
    private static final int MOST = 600;
    private static final int SLICE = 20;
    private static final String OPEN_SINCE = " WHERE l.registerClosedAt IS NULL AND l.startsAt <= :then AND l.cancelledReason IS NULL";

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such lesson */
    public Lesson named(String publicId) {
        return entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.course JOIN FETCH l.room WHERE l.publicId = :id", Lesson.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(publicId)));
    }

    /** Locked until the transaction ends, and read anew. */
    public Lesson lock(String publicId) {
        Lesson lesson = named(publicId);
        entityManager.lock(lesson, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(lesson);
        return lesson;
    }

    /** All of a course, also those cancelled, in their order. */
    public List<Lesson> of(Course course) {
        return entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.room WHERE l.course = :course ORDER BY l.startsAt, l.id", Lesson.class)
                .setParameter("course", course).setMaxResults(MOST).getResultList();
    }

    /** Of all courses, those cancelled too, that begin in this time; a lab has a few dozen a week. */
    public List<Lesson> between(Instant from, Instant until) {
        return entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.course JOIN FETCH l.room WHERE l.startsAt >= :from AND l.startsAt < :until"
                + " ORDER BY l.startsAt, l.id", Lesson.class).setParameter("from", from).setParameter("until", until).setMaxResults(MOST).getResultList();
    }

    /** The first lesson of a course that takes place before this first day or after this last one, if any does. */
    public Optional<Lesson> outside(Course course, LocalDate first, LocalDate last) {
        return entityManager.createQuery("SELECT l FROM Lesson l WHERE l.course = :course AND l.cancelledReason IS NULL"
                        + " AND (l.startsAt < :from OR l.startsAt >= :until) ORDER BY l.startsAt, l.id", Lesson.class)
                .setParameter("course", course).setParameter("from", RomeTime.startOf(first)).setParameter("until", RomeTime.startOf(last.plusDays(1)))
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** How many lessons of a course have begun and have no closed register. */
    public long countOpenRegisters(Course course, Instant now) {
        return entityManager.createQuery("SELECT COUNT(l) FROM Lesson l WHERE l.course = :course AND l.startsAt <= :now AND l.registerClosedAt IS NULL"
                + " AND l.cancelledReason IS NULL", Long.class).setParameter("course", course).setParameter("now", now).getSingleResult();
    }

    /** Lessons of all courses that began until then and whose register is still open, oldest first. @param after public id of the last in the slice before; null for the first */
    Slice<Lesson> openSince(Instant then, String after) {
        Lesson last = after == null ? null : named(after);
        return Keyset.read(entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.course" + OPEN_SINCE
                        + " AND (l.startsAt > :start OR l.startsAt = :start AND l.id > :id) ORDER BY l.startsAt, l.id", Lesson.class)
                .setParameter("then", then).setParameter("start", last == null ? Instant.EPOCH : last.getStartsAt())
                .setParameter("id", last == null ? 0L : last.id()), SLICE, Lesson::getPublicId);
    }

    long countOpenSince(Instant then) {
        return entityManager.createQuery("SELECT COUNT(l) FROM Lesson l" + OPEN_SINCE, Long.class).setParameter("then", then).getSingleResult();
    }

    /** Those of them of which no teacher was reminded. */
    List<Lesson> toRemind(Instant then) {
        return entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.course" + OPEN_SINCE + " AND l.registerRemindedAt IS NULL ORDER BY l.startsAt, l.id", Lesson.class)
                .setParameter("then", then).setMaxResults(MOST).getResultList();
    }

    public boolean teaches(Actor who, Course course) {
        return entityManager.createQuery("SELECT COUNT(l) FROM Lesson l WHERE l.course = :course AND l.teacher = :who", Long.class)
                .setParameter("course", course).setParameter("who", who.username()).getSingleResult() > 0;
    }

    /** The courses that have not ended in which somebody teaches, the first to start first. */
    public List<Course> coursesOf(Actor teacher) {
        return entityManager.createQuery("SELECT c FROM Course c WHERE c.state IN :goingOn AND EXISTS (SELECT l.id FROM Lesson l WHERE l.course = c AND l.teacher = :who)"
                        + " ORDER BY c.dates.startsOn, c.id", Course.class)
                .setParameter("goingOn", List.of(CourseState.PUBLISHED, CourseState.LISTING, CourseState.OFFERING, CourseState.RUNNING)).setParameter("who", teacher.username())
                .setMaxResults(MOST).getResultList();
    }

    /** Lessons of a teacher that have begun and have no closed register, oldest first. */
    List<Lesson> toKeep(Actor teacher, Instant now) {
        return entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.course JOIN FETCH l.room WHERE l.teacher = :who AND l.startsAt <= :now"
                        + " AND l.registerClosedAt IS NULL AND l.cancelledReason IS NULL ORDER BY l.startsAt, l.id", Lesson.class)
                .setParameter("who", teacher.username()).setParameter("now", now).setMaxResults(MOST).getResultList();
    }

    /** Lessons of a teacher that are ahead, the next first. @param after key of the slice before; null for the first */
    Slice<Lesson> ahead(Actor teacher, Instant now, String after) {
        Instant from = after == null ? now : Instant.ofEpochMilli(Slice.number(after));
        return Keyset.read(entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.course JOIN FETCH l.room WHERE l.teacher = :who AND l.startsAt > :from"
                + " ORDER BY l.startsAt, l.id", Lesson.class).setParameter("who", teacher.username()).setParameter("from", from), SLICE, Lessons::key);
    }

    /** Lessons of a teacher whose register is closed, newest first. @param after key of the slice before; null for the first */
    Slice<Lesson> kept(Actor teacher, Instant now, String after) {
        Instant before = after == null ? now : Instant.ofEpochMilli(Slice.number(after));
        return Keyset.read(entityManager.createQuery("SELECT l FROM Lesson l JOIN FETCH l.course JOIN FETCH l.room WHERE l.teacher = :who AND l.startsAt < :before"
                + " AND l.registerClosedAt IS NOT NULL ORDER BY l.startsAt DESC, l.id DESC", Lesson.class)
                .setParameter("who", teacher.username()).setParameter("before", before), SLICE, Lessons::key);
    }

    /** A teacher has one lesson at a time. Cancelled ones may share it, and then the one or the other is not told on the next slice. */
    private static String key(Lesson lesson) {
        return String.valueOf(lesson.getStartsAt().toEpochMilli());
    }

    void add(Lesson lesson) {
        entityManager.persist(lesson);
    }
}
