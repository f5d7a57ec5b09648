package org.ordito.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.ordito.calls.Call;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every mandate. */
@ApplicationScoped
public class Mandates {

    private static final int SLICE = 20;
    private static final int OF_ONE_PERSON = 50;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with that number */
    public Mandate numbered(String number) {
        return withNumber(number).getResultStream().findFirst().orElseThrow(() -> new NotFound(number));
    }

    /** The mandate, locked until the transaction ends. @throws NotFound */
    Mandate lock(String number) {
        return withNumber(number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new NotFound(number));
    }

    private TypedQuery<Mandate> withNumber(String number) {
        return entityManager.createQuery("SELECT m FROM Mandate m WHERE m.number = :number", Mandate.class).setParameter("number", number);
    }

    /** What this person has asked this operator for about this call, if it is not ended. */
    Optional<Mandate> between(String person, String operator, Call call) {
        return entityManager.createQuery("SELECT m FROM Mandate m WHERE m.person = :person AND m.endedAt IS NULL AND m.operator = :operator"
                + " AND m.call = :call", Mandate.class).setParameter("person", person).setParameter("operator", operator)
                .setParameter("call", call).getResultStream().findFirst();
    }

    /** Those that an operator holds, newest first. @param after key of the slice before; null for the first */
    public Slice<Mandate> heldBy(String operator, String after) {
        TypedQuery<Mandate> query = entityManager.createQuery("SELECT m FROM Mandate m JOIN FETCH m.call LEFT JOIN FETCH m.document"
                + " WHERE m.operator = :operator AND m.endedAt IS NULL AND m.id < :before ORDER BY m.id DESC", Mandate.class);
        query.setParameter("operator", operator);
        return Keyset.newest(query, after, SLICE, Mandate::id);
    }

    /** Those that a person has given and not taken back, newest first: one for each call, so a few. */
    List<Mandate> givenBy(String person) {
        return entityManager.createQuery("SELECT m FROM Mandate m JOIN FETCH m.call LEFT JOIN FETCH m.document"
                        + " WHERE m.person = :person AND m.endedAt IS NULL ORDER BY m.id DESC", Mandate.class)
                .setParameter("person", person).setMaxResults(OF_ONE_PERSON).getResultList();
    }

    void add(Mandate mandate) {
        entityManager.persist(mandate);
    }
}
