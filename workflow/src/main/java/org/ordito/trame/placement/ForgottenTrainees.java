package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.OldRows;
import org.ordito.trame.retention.RetentionTerms;

/**
 * Which limit of months holds for somebody goes some months after their last placement: it is asked anew with each. What somebody looks for goes
 * when it has not been said again for as long.
 */
@ApplicationScoped
class ForgottenTrainees implements Forgetting {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private OldRows old;

    @Inject
    private Hosts hosts;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        return forgetStatuses(terms, now) + forgetSearches(terms, now);
    }

    private int forgetStatuses(RetentionTerms terms, Instant now) {
        return old.erase("SELECT s.username FROM TraineeStatusRecord s WHERE NOT EXISTS"
                        + " (SELECT p.id FROM Placement p WHERE p.parties.trainee = s.username AND p.period.endsOn >= :since)",
                Map.of("since", terms.keptSince(now)), "DELETE FROM TraineeStatusRecord s WHERE s.username IN :ids");
    }

    private int forgetSearches(RetentionTerms terms, Instant now) {
        List<PlacementSearch> unsaid = entityManager.createQuery("SELECT s FROM PlacementSearch s WHERE s.writtenAt < :before ORDER BY s.id", PlacementSearch.class)
                .setParameter("before", terms.writtenSince(now)).setMaxResults(AT_ONCE).getResultList();
        unsaid.forEach(hosts::remove);
        return unsaid.size();
    }
}
