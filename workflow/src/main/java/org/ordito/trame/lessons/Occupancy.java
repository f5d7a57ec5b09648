package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which quarters of an hour each room, each teacher and each course is taken. The key of the table decides between two who plan
 * at once: the second waits for the first, and finds it taken.
 */
@ApplicationScoped
class Occupancy {

    private static final int AT_ONCE = 300;

    @Inject
    private EntityManager entityManager;

    private record Row(String what, Instant quarter, Long lesson) {
    }

    /** Takes all that these lessons need. @return false if anything of it is taken already: the use case then fails as a whole */
    boolean take(Collection<Lesson> lessons) {
        entityManager.flush();
        List<Row> rows = lessons.stream().flatMap(Occupancy::rows).sorted(Comparator.comparing(Row::what).thenComparing(Row::quarter)).toList();
        int taken = 0;
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            taken += insert(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
        }
        return taken == rows.size();
    }

    /** The same order for everybody, so that nobody waits in a ring. */
    private static Stream<Row> rows(Lesson lesson) {
        return Stream.of("course:" + lesson.getCourse().id(), "room:" + lesson.getRoom().id(), "teacher:" + lesson.getTeacher())
                .flatMap(what -> lesson.getTime().quarters().stream().map(quarter -> new Row(what, quarter, lesson.id())));
    }

    private int insert(List<Row> rows) {
        String values = IntStream.range(0, rows.size()).map(i -> 3 * i + 1).mapToObj(i -> "(?%d, ?%d, ?%d)".formatted(i, i + 1, i + 2))
                .collect(Collectors.joining(", "));
        Query query = entityManager.createNativeQuery("INSERT IGNORE INTO lab_taken (what, quarter, lesson_id) VALUES " + values);
        for (int i = 0; i < rows.size(); i++) {
            query.setParameter(3 * i + 1, rows.get(i).what()).setParameter(3 * i + 2, LocalDateTime.ofInstant(rows.get(i).quarter(), ZoneOffset.UTC))
                    .setParameter(3 * i + 3, rows.get(i).lesson());
        }
        return query.executeUpdate();
    }

    /** Gives back all that a lesson has taken. */
    void free(Lesson lesson) {
        entityManager.createNativeQuery("DELETE FROM lab_taken WHERE lesson_id = ?1").setParameter(1, lesson.id()).executeUpdate();
    }

    /** Lessons that have the room, the teacher or the course at that time, first by time. */
    List<Lesson> inTheWayOf(Lesson lesson) {
        return entityManager.createQuery("SELECT l FROM Lesson l WHERE l.id <> :self AND l.cancelledReason IS NULL AND l.startsAt < :to AND l.endsAt > :from"
                        + " AND (l.room = :room OR l.teacher = :teacher OR l.course = :course) ORDER BY l.startsAt", Lesson.class)
                .setParameter("self", lesson.id()).setParameter("from", lesson.getStartsAt()).setParameter("to", lesson.getEndsAt())
                .setParameter("room", lesson.getRoom()).setParameter("teacher", lesson.getTeacher()).setParameter("course", lesson.getCourse())
                .setMaxResults(3).getResultList();
    }
}
