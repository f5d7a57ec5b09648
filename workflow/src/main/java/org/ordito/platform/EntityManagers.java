package org.ordito.platform;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the persistence context to plain beans: a persistence reference resolves only from within this module, at its first use. There
 * is one of it for all, which the start uses first: another one, first used by a page, would never resolve.
 */
@Singleton
@Lock(LockType.READ)
public class EntityManagers {

    @PersistenceContext(unitName = "ordito")
    private EntityManager entityManager;

    /** The context of the current transaction, whichever that is at each call. */
    @Produces
    public EntityManager entityManager() {
        return entityManager;
    }
}
