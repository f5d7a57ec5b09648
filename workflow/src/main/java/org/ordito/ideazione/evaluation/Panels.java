package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.ordito.platform.NotFound;

/** The panel of each call. */
@ApplicationScoped
public class Panels {

    @Inject
    private EntityManager entityManager;

    public Optional<Panel> find(Long callId) {
        return entityManager.createQuery("SELECT p FROM Panel p WHERE p.call.id = :call", Panel.class)
                .setParameter("call", callId).getResultStream().findFirst();
    }

    /** @throws NotFound if the call has no panel yet */
    public Panel of(Long callId) {
        return find(callId).orElseThrow(() -> new NotFound("panel of call " + callId));
    }

    /** The panel of a call, locked until the transaction ends, for whoever admits somebody or tells of it. @throws NotFound if the call has none yet */
    Panel lock(Long callId) {
        Panel panel = of(callId);
        entityManager.refresh(panel, LockModeType.PESSIMISTIC_WRITE);
        return panel;
    }

    public boolean exists(Long callId) {
        return entityManager.createQuery("SELECT COUNT(p) FROM Panel p WHERE p.call.id = :call", Long.class)
                .setParameter("call", callId).getSingleResult() > 0;
    }

    void add(Panel panel) {
        entityManager.persist(panel);
        entityManager.flush();
    }
}
