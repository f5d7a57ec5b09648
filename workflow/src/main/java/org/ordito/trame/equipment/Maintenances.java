package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Everything that is to be done to the machines, and was. */
@ApplicationScoped
class Maintenances {

    private static final int ROWS = 20;
    private static final int MOST_PLANNED = 300;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such one */
    Maintenance named(String publicId) {
        return entityManager.createQuery("SELECT m FROM Maintenance m JOIN FETCH m.machine WHERE m.publicId = :id", Maintenance.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(publicId)));
    }

    Maintenance lock(Maintenance maintenance) {
        entityManager.lock(maintenance, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(maintenance);
        return maintenance;
    }

    void add(Maintenance maintenance) {
        entityManager.persist(maintenance);
        entityManager.flush();
    }

    /** What is to be done until a day, the first to be due first. */
    List<Maintenance> due(LocalDate until) {
        return entityManager.createQuery("SELECT m FROM Maintenance m JOIN FETCH m.machine WHERE m.doneOn IS NULL AND m.dueOn <= :until ORDER BY m.dueOn, m.id", Maintenance.class)
                .setParameter("until", until).setMaxResults(MOST_PLANNED).getResultList();
    }

    /** What is to be done to a machine, the first to be due first. */
    List<Maintenance> planned(Machine machine) {
        return entityManager.createQuery("SELECT m FROM Maintenance m WHERE m.machine = :machine AND m.doneOn IS NULL ORDER BY m.dueOn, m.id", Maintenance.class)
                .setParameter("machine", machine).setMaxResults(MOST_PLANNED).getResultList();
    }

    /** What was done to a machine, the newest first. @param after key of the slice before; null for the first */
    Slice<Maintenance> done(Machine machine, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT m FROM Maintenance m WHERE m.machine = :machine AND m.doneOn IS NOT NULL AND m.id < :before ORDER BY m.id DESC",
                Maintenance.class).setParameter("machine", machine), after, ROWS, Maintenance::id);
    }
}
