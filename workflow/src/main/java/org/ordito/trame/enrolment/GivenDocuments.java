package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.NotFound;

/** What people have given with their enrolments. */
@ApplicationScoped
class GivenDocuments {

    @Inject
    private EntityManager entityManager;

    List<GivenDocument> of(LabApplication application) {
        return entityManager.createQuery("SELECT d FROM GivenDocument d JOIN FETCH d.document WHERE d.application = :application ORDER BY d.id", GivenDocument.class)
                .setParameter("application", application).setMaxResults(GivenDocumentDesk.MOST + 1).getResultList();
    }

    /** Of all these, by the enrolment's id. */
    Map<Long, List<GivenDocument>> of(List<LabApplication> applications) {
        return applications.isEmpty() ? Map.of() : entityManager.createQuery("SELECT d FROM GivenDocument d WHERE d.application IN :applications", GivenDocument.class)
                .setParameter("applications", applications).getResultStream().collect(Collectors.groupingBy(document -> document.application().id()));
    }

    /** @throws NotFound if there is none */
    GivenDocument named(String publicId) {
        return entityManager.createQuery("SELECT d FROM GivenDocument d JOIN FETCH d.application WHERE d.publicId = :id", GivenDocument.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(publicId));
    }

    List<GivenDocument> with(StoredDocument document) {
        return entityManager.createQuery("SELECT d FROM GivenDocument d JOIN FETCH d.application WHERE d.document = :document", GivenDocument.class)
                .setParameter("document", document).getResultList();
    }

    void add(GivenDocument document) {
        entityManager.persist(document);
    }

    void remove(GivenDocument document) {
        entityManager.remove(document);
    }
}
