package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;
import org.ordito.trame.Course;

/** What is to be told by telephone, because whoever it is for left nothing else. */
@ApplicationScoped
class PhoneNotices {

    private static final int SLICE = 20;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Keeps for a call what could not be written, from the texts {@code key.subject} and {@code key.body}; nothing for who can be written to. */
    void leave(Participant to, String key, Object... arguments) {
        leaveAbout(null, to, key, arguments);
    }

    /** The same about a document that was asked for. */
    void leaveAbout(DocumentKind document, Participant to, String key, Object... arguments) {
        if (!to.isReachable()) {
            entityManager.persist(new PhoneNotice(to, document, Text.of(to.language(), key + ".subject", arguments), Text.of(to.language(), key + ".body", arguments), clock.instant()));
        }
    }

    /** Somebody need not be told of these documents any more. @return whether they still were to be */
    boolean takeBack(LabApplication application, Set<DocumentKind> documents) {
        return entityManager.createQuery("DELETE FROM PhoneNotice n WHERE n.applicationId = :application AND n.document IN :documents")
                .setParameter("application", application.id()).setParameter("documents", documents).executeUpdate() > 0;
    }

    /** What has happened since says more than what somebody was still to be told of their enrolment. */
    void overtaken(LabApplication application) {
        entityManager.createQuery("DELETE FROM PhoneNotice n WHERE n.applicationId = :application").setParameter("application", application.id()).executeUpdate();
    }

    /** The oldest first. @param after key of the slice before; null for the first */
    Slice<PersonToCall> waiting(String after) {
        List<PersonToCall> found = entityManager.createQuery("SELECT n, a, c FROM PhoneNotice n, LabApplication a JOIN a.course c WHERE a.id = n.applicationId"
                        + " AND n.id > :after ORDER BY n.id", Object[].class)
                .setParameter("after", after == null ? 0L : Slice.number(after)).setMaxResults(SLICE + 1).getResultStream()
                .map(row -> new PersonToCall((PhoneNotice) row[0], (LabApplication) row[1])).toList();
        return Slice.of(found, SLICE, one -> one.notice().id().toString());
    }

    long count() {
        return entityManager.createQuery("SELECT COUNT(n) FROM PhoneNotice n", Long.class).getSingleResult();
    }

    /** How many people of one course are to be told something. */
    long countPeople(Course course) {
        return entityManager.createQuery("SELECT COUNT(DISTINCT a.id) FROM PhoneNotice n, LabApplication a WHERE a.id = n.applicationId AND a.course = :course", Long.class)
                .setParameter("course", course).getSingleResult();
    }

    /** One of them, locked; empty once its person was told. */
    Optional<PhoneNotice> lock(String publicId) {
        return entityManager.createQuery("SELECT n FROM PhoneNotice n WHERE n.publicId = :id", PhoneNotice.class)
                .setParameter("id", publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    void remove(PhoneNotice notice) {
        entityManager.remove(notice);
    }
}
