package org.ordito.trame.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.trame.Course;
import org.ordito.trame.lessons.Lesson;

/** What stands in the registers of all lessons. */
@ApplicationScoped
class Registers {

    private static final int MOST = 1_000;

    @Inject
    private EntityManager entityManager;

    /** The lines of a lesson, by the enrolment's id. */
    Map<Long, Attendance> of(Lesson lesson) {
        return entityManager.createQuery("SELECT a FROM Attendance a WHERE a.lesson = :lesson", Attendance.class).setParameter("lesson", lesson)
                .setMaxResults(MOST).getResultStream().collect(Collectors.toMap(Attendance::applicationId, line -> line));
    }

    void add(Attendance line) {
        entityManager.persist(line);
    }

    void add(Correction correction) {
        entityManager.persist(correction);
    }

    /** Oldest first. */
    List<Correction> corrections(Lesson lesson) {
        return entityManager.createQuery("SELECT c FROM Correction c WHERE c.lessonId = :lesson ORDER BY c.id", Correction.class)
                .setParameter("lesson", lesson.id()).setMaxResults(MOST).getResultList();
    }

    /** Minutes that each has attended of lessons whose register is closed, by the enrolment's id. */
    Map<Long, Integer> attended(Course course) {
        return entityManager.createQuery("SELECT a.applicationId, SUM(a.minutes) FROM Attendance a JOIN a.lesson l WHERE l.course = :course"
                        + " AND l.registerClosedAt IS NOT NULL AND l.cancelledReason IS NULL GROUP BY a.applicationId", Object[].class)
                .setParameter("course", course).getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** One person's lines in closed registers of a course, by the lesson's id. */
    Map<Long, Attendance> of(Course course, Long applicationId) {
        return entityManager.createQuery("SELECT a FROM Attendance a JOIN a.lesson l WHERE l.course = :course AND a.applicationId = :person"
                        + " AND l.registerClosedAt IS NOT NULL", Attendance.class)
                .setParameter("course", course).setParameter("person", applicationId).setMaxResults(MOST).getResultStream()
                .collect(Collectors.toMap(line -> line.getLesson().id(), line -> line));
    }
}
