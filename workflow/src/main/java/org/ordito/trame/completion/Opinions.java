package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    /** The courses whose questions somebody with an account may still answer, the first to close first. */
    List<AskedOpinion> asked(String account, Instant now) {
        return entityManager.createQuery("SELECT NEW org.ordito.trame.completion.AskedOpinion(a.number, c.title, q.closesAt) FROM LabApplication a JOIN a.course c, Questionnaire q"
                + " WHERE a.applicant = :account AND a.state = org.ordito.trame.enrolment.EnrolmentState.ENROLLED AND q.courseId = c.id AND q.closedAt IS NULL AND q.closesAt >= :now"
                + " AND SQL('NOT EXISTS (SELECT 1 FROM lab_answered done WHERE done.application_id = ?)', a.id) ORDER BY q.closesAt", AskedOpinion.class)
                .setParameter("account", account).setParameter("now", now).setMaxResults(MOST).getResultList();
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
