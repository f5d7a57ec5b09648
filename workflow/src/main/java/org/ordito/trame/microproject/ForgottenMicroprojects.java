package org.ordito.trame.microproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.ordito.platform.ManyValues;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.RetentionTerms;

/** What a microproject says of a young person goes some months after its last day, or after its end where that came later; title, steps and outcome stay. */
@ApplicationScoped
class ForgottenMicroprojects implements Forgetting {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        List<Long> ids = entityManager.createQuery("SELECT m.id FROM Microproject m WHERE m.endsOn < :before AND (m.endedAt IS NULL OR m.endedAt < :since)"
                        + " AND (m.aims IS NOT NULL OR m.conclusion IS NOT NULL OR EXISTS (SELECT s.id FROM MicroprojectStep s WHERE s.microproject = m AND s.note IS NOT NULL))", Long.class)
                .setParameter("before", terms.keptSince(now)).setParameter("since", terms.writtenSince(now)).setMaxResults(AT_ONCE).getResultList();
        if (!ids.isEmpty()) {
            entityManager.createQuery("UPDATE Microproject m SET m.aims = NULL, m.conclusion = NULL WHERE m.id IN :ids").setParameter("ids", ids).executeUpdate();
            ManyValues.query(entityManager, "UPDATE lab_microproject_step SET note = NULL WHERE microproject_id IN (%s)", ids).executeUpdate();
        }
        return ids.size();
    }
}
