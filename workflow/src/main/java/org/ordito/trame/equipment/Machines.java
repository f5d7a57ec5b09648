package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every machine of the lab, and their kinds. */
@ApplicationScoped
class Machines {

    private static final int ROWS = 20;
    /** A lab has a few dozen. */
    private static final int MOST = 300;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with this number */
    Machine numbered(String inventory) {
        return find(inventory).orElseThrow(() -> new NotFound(String.valueOf(inventory)));
    }

    Optional<Machine> find(String inventory) {
        return entityManager.createQuery("SELECT m FROM Machine m JOIN FETCH m.kind JOIN FETCH m.room WHERE m.inventory = :inventory", Machine.class)
                .setParameter("inventory", inventory).getResultStream().findFirst();
    }

    /** Locked until the transaction ends, and read anew: whoever changes its state does so alone. */
    Machine lock(Machine machine) {
        entityManager.flush();
        entityManager.lock(machine, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(machine);
        return machine;
    }

    /** As it stands, and kept so until the transaction ends, shared with others who also only need that. */
    Machine hold(Machine machine) {
        entityManager.flush();
        entityManager.createNativeQuery("SELECT id FROM lab_machine WHERE id = ?1 LOCK IN SHARE MODE").setParameter(1, machine.id()).getSingleResult();
        entityManager.refresh(machine);
        return machine;
    }

    void add(Machine machine) {
        entityManager.persist(machine);
        entityManager.flush();
    }

    /** By number. @param state null for every one @param after number of the last one before; null for the first slice */
    Slice<Machine> all(MachineState state, String after) {
        TypedQuery<Machine> query = entityManager.createQuery("SELECT m FROM Machine m JOIN FETCH m.kind JOIN FETCH m.room WHERE m.inventory > :after"
                + (state == null ? "" : " AND m.state = :state") + " ORDER BY m.inventory", Machine.class).setParameter("after", after == null ? "" : after);
        return Keyset.read(state == null ? query : query.setParameter("state", state), ROWS, Machine::getInventory);
    }

    /** Those that were not withdrawn, by name. */
    List<Machine> kept() {
        return entityManager.createQuery("SELECT m FROM Machine m JOIN FETCH m.kind JOIN FETCH m.room WHERE m.state <> :withdrawn ORDER BY m.name, m.inventory", Machine.class)
                .setParameter("withdrawn", MachineState.WITHDRAWN).setMaxResults(MOST).getResultList();
    }

    /** By name. */
    List<MachineKind> kinds() {
        return entityManager.createQuery("SELECT k FROM MachineKind k ORDER BY k.name", MachineKind.class).setMaxResults(MOST).getResultList();
    }

    /** @throws NotFound if there is no such kind */
    MachineKind kind(String code) {
        return entityManager.createQuery("SELECT k FROM MachineKind k WHERE k.code = :code", MachineKind.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    MachineKind lock(MachineKind kind) {
        entityManager.lock(kind, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(kind);
        return kind;
    }

    void add(MachineKind kind) {
        entityManager.persist(kind);
        entityManager.flush();
    }
}
