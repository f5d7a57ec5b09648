package org.ordito.trame.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.RetentionTerms;

/** Notes of calls to who might leave a course go some months after it. */
@ApplicationScoped
class ForgottenNotes implements Forgetting {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        List<Long> ids = entityManager.createQuery("SELECT n.id FROM ContactNote n, LabApplication a WHERE a.id = n.applicationId AND a.course.dates.endsOn < :before", Long.class)
                .setParameter("before", terms.keptSince(now)).setMaxResults(AT_ONCE).getResultList();
        return ids.isEmpty() ? 0 : entityManager.createQuery("DELETE FROM ContactNote n WHERE n.id IN :ids").setParameter("ids", ids).executeUpdate();
    }
}
