package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.RetentionTerms;

/** What somebody would like to learn, and what for, goes some months after their voucher has ended. */
@ApplicationScoped
class ForgottenWishes implements Forgetting {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        List<Long> ids = entityManager.createQuery("SELECT v.id FROM Voucher v WHERE v.asker.wish IS NOT NULL AND v.openOf IS NULL AND v.stateSince < :since", Long.class)
                .setParameter("since", terms.writtenSince(now)).setMaxResults(AT_ONCE).getResultList();
        return ids.isEmpty() ? 0 : entityManager.createQuery("UPDATE Voucher v SET v.asker.wish = NULL WHERE v.id IN :ids").setParameter("ids", ids).executeUpdate();
    }
}
