package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ordito.documents.DocumentStore;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.OldRows;
import org.ordito.trame.retention.RetentionTerms;

/**
 * What people said of their lives to enrol, what was found of it, the documents they gave and what they were to be told by telephone go some
 * months after the course, also of who had no seat; and how to reach these. That they enrolled, their place on the list and the sum of their points prove how it was made, and stay.
 */
@ApplicationScoped
class ForgottenLives implements Forgetting {

    private static final int DOCUMENTS_AT_ONCE = 50;
    /** Each by the field that names the enrolment. */
    private static final List<String> SAID = List.of("Situation", "AnswerCheck", "DocumentRequest", "Exclusion", "PhoneNotice");

    @Inject
    private EntityManager entityManager;

    @Inject
    private OldRows old;

    @Inject
    private LabApplications applications;

    @Inject
    private GivenDocuments given;

    @Inject
    private DocumentStore documents;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        LocalDate before = terms.keptSince(now);
        return SAID.stream().mapToInt(entity -> eraseSaid(entity, before)).sum() + removeDocuments(before) + eraseContacts(before);
    }

    private int eraseSaid(String entity, LocalDate before) {
        return old.erase("SELECT DISTINCT s.applicationId FROM " + entity + " s WHERE s.applicationId IN (SELECT a.id FROM LabApplication a WHERE a.course.dates.endsOn < :before)",
                Map.of("before", before), "DELETE FROM " + entity + " s WHERE s.applicationId IN :ids");
    }

    private int removeDocuments(LocalDate before) {
        List<GivenDocument> papers = entityManager.createQuery("SELECT d FROM GivenDocument d WHERE d.application.course.dates.endsOn < :before ORDER BY d.id", GivenDocument.class)
                .setParameter("before", before).setMaxResults(DOCUMENTS_AT_ONCE).getResultList();
        for (GivenDocument document : papers) {
            applications.lock(document.application());
            given.remove(document);
            documents.remove(document.getDocument());
        }
        return papers.size();
    }

    private int eraseContacts(LocalDate before) {
        return old.erase("SELECT a.id FROM LabApplication a WHERE a.course.dates.endsOn < :before AND a.state <> :enrolled AND (a.email IS NOT NULL OR a.phone IS NOT NULL)",
                Map.of("before", before, "enrolled", EnrolmentState.ENROLLED), "UPDATE LabApplication a SET a.email = NULL, a.phone = NULL WHERE a.id IN :ids");
    }
}
