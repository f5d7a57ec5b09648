package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Every request of a machine that became an application. */
@ApplicationScoped
public class MachineSends {

    @Inject
    private EntityManager entityManager;

    /** What this account sent under this key. */
    Optional<MachineSend> find(String account, String key) {
        return entityManager.createQuery("SELECT s FROM MachineSend s WHERE s.account = :account AND s.key = :key", MachineSend.class)
                .setParameter("account", account).setParameter("key", key).getResultStream().findFirst();
    }

    void add(MachineSend send) {
        entityManager.persist(send);
    }
}
