package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ordito.trame.Course;

/** The questions of each course, who has answered, and apart from that what was answered. */
@ApplicationScoped
class Opinions {

    private static final int MOST = 200;

    @Inject
    private EntityManager entityManager;

    Optional<Questionnaire> questionnaire(Course course) {
        return Optional.ofNullable(entityManager.find(Questionnaire.class, course.id()));
    }

    void add(Questionnaire questionnaire) {
        entityManager.persist(questionnaire);
    }

    boolean hasAnswered(Long applicationId) {
        return !entityManager.createNativeQuery("SELECT 1 FROM lab_answered WHERE application_id = ?1").setParameter(1, applicationId).getResultList().isEmpty();
    }

    /** Notes that somebody answers. @return false if they have before: of two clicks one waits for the other */
    boolean answers(Long applicationId) {
        return entityManager.createNativeQuery("INSERT IGNORE INTO lab_answered (application_id) VALUES (?1)").setParameter(1, applicationId).executeUpdate() == 1;
    }

    void add(Opinion opinion) {
        entityManager.persist(opinion);
    }

    List<Opinion> of(Course course) {
        return entityManager.createQuery("SELECT o FROM Opinion o WHERE o.courseId = :course ORDER BY o.id", Opinion.class).setParameter("course", course.id())
                .setMaxResults(MOST).getResultList();
    }
}
