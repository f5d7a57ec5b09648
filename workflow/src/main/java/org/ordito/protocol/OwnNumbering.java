package org.ordito.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Our own numbers, one after the other from a locked row for each year; a number is taken back if its transaction fails. */
@ApplicationScoped
public class OwnNumbering implements ProtocolSystem {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public Assigned assign(Registration registration) {
        int year = Assigned.yearAt(clock.instant());
        Object[] last = lock(year);
        Assigned next = Assigned.after(year, ((Number) last[0]).intValue(), Instant.ofEpochMilli(((Number) last[1]).longValue()), clock.instant());
        entityManager.createNativeQuery("UPDATE protocol_counter SET last = ?2, last_at_ms = ?3 WHERE year = ?1")
                .setParameter(1, year).setParameter(2, next.number()).setParameter(3, next.at().toEpochMilli()).executeUpdate();
        return next;
    }

    private Object[] lock(int year) {
        List<?> rows = select(year);
        if (rows.isEmpty()) {
            entityManager.createNativeQuery("INSERT INTO protocol_counter (year, last, last_at_ms) VALUES (?1, 0, 0)"
                    + " ON DUPLICATE KEY UPDATE last = last").setParameter(1, year).executeUpdate();
            rows = select(year);
        }
        return (Object[]) rows.get(0);
    }

    private List<?> select(int year) {
        return entityManager.createNativeQuery("SELECT last, last_at_ms FROM protocol_counter WHERE year = ?1 FOR UPDATE")
                .setParameter(1, year).getResultList();
    }
}
