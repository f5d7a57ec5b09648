package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.RetentionTerms;

/** Why a placement stood still or ended early, often somebody's health, goes some months after its last day; of one that never began, after it was let go. */
@ApplicationScoped
class ForgottenReasons implements Forgetting {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        return forgetSuspensions(terms, now) + forgetEnds(terms, now);
    }

    private int forgetSuspensions(RetentionTerms terms, Instant now) {
        List<Long> ids = entityManager.createQuery("SELECT s.id FROM Suspension s WHERE s.reason IS NOT NULL AND s.placement.period.endsOn < :before", Long.class)
                .setParameter("before", terms.keptSince(now)).setMaxResults(AT_ONCE).getResultList();
        return ids.isEmpty() ? 0 : entityManager.createQuery("UPDATE Suspension s SET s.reason = NULL WHERE s.id IN :ids").setParameter("ids", ids).executeUpdate();
    }

    private int forgetEnds(RetentionTerms terms, Instant now) {
        List<Long> ids = entityManager.createQuery("SELECT p.id FROM Placement p WHERE p.endReason IS NOT NULL"
                        + " AND (p.period.endsOn < :before OR p.state = :withdrawn AND p.stateSince < :since)", Long.class)
                .setParameter("before", terms.keptSince(now)).setParameter("withdrawn", PlacementState.WITHDRAWN).setParameter("since", terms.writtenSince(now))
                .setMaxResults(AT_ONCE).getResultList();
        return ids.isEmpty() ? 0 : entityManager.createQuery("UPDATE Placement p SET p.endReason = NULL WHERE p.id IN :ids").setParameter("ids", ids).executeUpdate();
    }
}
