package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The indicators that reports count now. */
@ApplicationScoped
public class Indicators {

    @Inject
    private EntityManager entityManager;

    /** In their order; a dozen or two. */
    public List<Indicator> active() {
        return entityManager.createQuery("SELECT i FROM Indicator i WHERE i.active = TRUE ORDER BY i.position", Indicator.class).getResultList();
    }
}
