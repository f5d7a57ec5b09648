package org.ordito.trame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Where the terms of the lab are kept. */
@ApplicationScoped
public class LabTermsRow {

    @Inject
    private EntityManager entityManager;

    public LabTerms get() {
        return entityManager.find(LabTerms.class, LabTerms.THE_ONE);
    }

    /** Locked until the transaction ends, and read anew. */
    LabTerms lock() {
        LabTerms terms = entityManager.find(LabTerms.class, LabTerms.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(terms);
        return terms;
    }
}
