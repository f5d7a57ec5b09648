package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every fault that was reported. */
@ApplicationScoped
class Faults {

    private static final int ROWS = 20;
    private static final int MOST_OPEN = 100;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with this number */
    MachineFault numbered(String number) {
        return entityManager.createQuery("SELECT f FROM MachineFault f JOIN FETCH f.machine WHERE f.number = :number", MachineFault.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(MachineFault fault) {
        entityManager.persist(fault);
        entityManager.flush();
    }

    /** Those that are open, the newest first. */
    List<MachineFault> open() {
        return entityManager.createQuery("SELECT f FROM MachineFault f JOIN FETCH f.machine WHERE f.closedAt IS NULL ORDER BY f.id DESC", MachineFault.class)
                .setMaxResults(MOST_OPEN).getResultList();
    }

    List<MachineFault> open(Machine machine) {
        return entityManager.createQuery("SELECT f FROM MachineFault f WHERE f.machine = :machine AND f.closedAt IS NULL ORDER BY f.id", MachineFault.class)
                .setParameter("machine", machine).setMaxResults(MOST_OPEN).getResultList();
    }

    /** Those of a machine, the newest first. @param after key of the slice before; null for the first */
    Slice<MachineFault> of(Machine machine, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT f FROM MachineFault f WHERE f.machine = :machine AND f.id < :before ORDER BY f.id DESC", MachineFault.class)
                .setParameter("machine", machine), after, ROWS, MachineFault::id);
    }

    void closeAll(Machine machine, String outcome, Instant now) {
        open(machine).forEach(fault -> fault.close(outcome, now));
    }
}
