package org.ordito.trame.microproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every microproject. */
@ApplicationScoped
class Microprojects {

    private static final int ROWS = 20;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with this number */
    Microproject numbered(String number) {
        return entityManager.createQuery("SELECT m FROM Microproject m WHERE m.number = :number", Microproject.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound(number));
    }

    /** Locked until the transaction ends, and read anew. */
    Microproject lock(Microproject microproject) {
        entityManager.flush();
        entityManager.lock(microproject, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(microproject);
        return microproject;
    }

    void add(Microproject microproject) {
        entityManager.persist(microproject);
        entityManager.flush();
    }

    /** Every one, the newest first. @param after key of the slice before; null for the first */
    Slice<Line> all(String after) {
        return lines(entityManager.createQuery("SELECT m.id, m.number, m.title, m.endsOn, m.outcome FROM Microproject m WHERE m.id < :before ORDER BY m.id DESC", Object[].class), after);
    }

    /** Those of one tutor, the newest first. @param after key of the slice before; null for the first */
    Slice<Line> ledBy(Actor tutor, String after) {
        return lines(entityManager.createQuery("SELECT m.id, m.number, m.title, m.endsOn, m.outcome FROM Microproject m WHERE m.tutor = :tutor AND m.id < :before"
                + " ORDER BY m.id DESC", Object[].class).setParameter("tutor", tutor.username()), after);
    }

    private static Slice<Line> lines(TypedQuery<Object[]> query, String after) {
        Slice<Object[]> rows = Keyset.newest(query, after, ROWS, row -> (Long) row[0]);
        return new Slice<>(rows.items().stream().map(Line::of).toList(), rows.next());
    }

    /** A person's own, the newest first; a person has a handful. @param person account */
    List<Microproject> of(String person) {
        return entityManager.createQuery("SELECT m FROM Microproject m WHERE m.person = :person ORDER BY m.id DESC", Microproject.class)
                .setParameter("person", person).setMaxResults(20).getResultList();
    }
}
