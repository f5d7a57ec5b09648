package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordito.platform.NotFound;
import org.ordito.trame.Course;

/** Every certificate of attendance. */
@ApplicationScoped
class Certificates {

    private static final int MOST = 200;

    @Inject
    private EntityManager entityManager;

    Optional<Certificate> coded(CertificateCode code) {
        return entityManager.createQuery("SELECT c FROM Certificate c JOIN FETCH c.course WHERE c.code = :code", Certificate.class)
                .setParameter("code", code.text()).getResultStream().findFirst();
    }

    /** @throws NotFound if there is none */
    Certificate named(String code) {
        return CertificateCode.typed(code).flatMap(this::coded).orElseThrow(() -> new NotFound(code));
    }

    Certificate lock(String code) {
        Certificate certificate = named(code);
        entityManager.lock(certificate, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(certificate);
        return certificate;
    }

    /** The newest of everybody on a course, by the enrolment's id. */
    Map<Long, Certificate> of(Course course) {
        return entityManager.createQuery("SELECT c FROM Certificate c WHERE c.course = :course ORDER BY c.id", Certificate.class).setParameter("course", course)
                .setMaxResults(MOST).getResultStream().collect(Collectors.toMap(Certificate::applicationId, certificate -> certificate, (older, newer) -> newer));
    }

    /** Somebody's newest. */
    Optional<Certificate> of(Long applicationId) {
        return entityManager.createQuery("SELECT c FROM Certificate c WHERE c.applicationId = :person ORDER BY c.id DESC", Certificate.class)
                .setParameter("person", applicationId).setMaxResults(1).getResultStream().findFirst();
    }

    void add(Certificate certificate) {
        entityManager.persist(certificate);
    }

    /** The name of whose it is. */
    String nameOn(Certificate certificate) {
        return entityManager.createQuery("SELECT a.name FROM LabApplication a WHERE a.id = :person", String.class)
                .setParameter("person", certificate.applicationId()).getSingleResult();
    }
}
