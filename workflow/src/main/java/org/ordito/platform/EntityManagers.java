package org.ordito.platform;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the persistence context to plain beans: a persistence reference resolves only from within this module. */
@Stateless
public class EntityManagers {

    @PersistenceContext(unitName = "ordito")
    private EntityManager entityManager;

    /** The context of the current transaction, whichever that is at each call. */
    @Produces
    public EntityManager entityManager() {
        return entityManager;
    }
}
