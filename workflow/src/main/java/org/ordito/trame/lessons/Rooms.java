package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.ordito.platform.NotFound;

/** The rooms of the lab: a handful. */
@ApplicationScoped
public class Rooms {

    private static final int MOST = 100;

    @Inject
    private EntityManager entityManager;

    /** By name. */
    public List<Room> all() {
        return entityManager.createQuery("SELECT r FROM Room r ORDER BY r.name, r.id", Room.class).setMaxResults(MOST).getResultList();
    }

    /** @throws NotFound if there is no such room */
    public Room coded(String code) {
        return entityManager.createQuery("SELECT r FROM Room r WHERE r.code = :code", Room.class).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(code)));
    }

    Room lock(String code) {
        Room room = coded(code);
        entityManager.lock(room, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(room);
        return room;
    }

    void add(Room room) {
        entityManager.persist(room);
        entityManager.flush();
    }
}
