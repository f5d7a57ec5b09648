package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ordito.calls.Call;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.LinkCode;

/** The addresses that follow calls. */
@ApplicationScoped
class Subscriptions {

    @Inject
    private EntityManager entityManager;

    /** The subscription of an address, made if there is none, and locked: two that ask at once get the same. */
    Subscription reserve(Call call, EmailAddress email, Instant now) {
        entityManager.createNativeQuery("INSERT IGNORE INTO call_subscription (call_id, email, asked_at, leave_code) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, call.id()).setParameter(2, email.text()).setParameter(3, utc(now)).setParameter(4, UUID.randomUUID().toString())
                .executeUpdate();
        return entityManager.createQuery("SELECT s FROM Subscription s WHERE s.call = :call AND s.email = :email", Subscription.class)
                .setParameter("call", call).setParameter("email", email.text()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    /** The subscription that this code confirms, locked. */
    Optional<Subscription> toConfirm(LinkCode code) {
        return entityManager.createQuery("SELECT s FROM Subscription s WHERE s.confirmSha256 = :sha256", Subscription.class)
                .setParameter("sha256", code.sha256()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Subscription> toLeave(String leaveCode) {
        return entityManager.createQuery("SELECT s FROM Subscription s WHERE s.leaveCode = :code", Subscription.class)
                .setParameter("code", leaveCode).getResultStream().findFirst();
    }

    void erase(Subscription subscription) {
        entityManager.remove(subscription);
    }

    /** Erases addresses that were not confirmed in time. @return how many */
    int eraseUnconfirmed(Instant now) {
        return entityManager.createQuery("DELETE FROM Subscription s WHERE s.confirmedAt IS NULL AND s.confirmUntil < :now")
                .setParameter("now", now).executeUpdate();
    }

    /** Erases the addresses that follow a call which is over, once the last update about it has gone out. @return how many */
    int eraseOfConcluded() {
        return entityManager.createNativeQuery("DELETE FROM call_subscription WHERE call_id IN (SELECT id FROM public_call WHERE state = 'CONCLUDED')"
                + " AND call_id NOT IN (SELECT call_id FROM call_update WHERE ended_at IS NULL)").executeUpdate();
    }

    /** Those who followed a call at an instant, in the order of their keys. @param after key of the last one before; 0 for the first */
    List<Subscription> following(Call call, Instant then, long after, int limit) {
        return entityManager.createQuery("SELECT s FROM Subscription s WHERE s.call = :call AND s.id > :after AND s.confirmedAt <= :then ORDER BY s.id",
                        Subscription.class)
                .setParameter("call", call).setParameter("after", after).setParameter("then", then).setMaxResults(limit).getResultList();
    }

    long countConfirmed(Call call) {
        return entityManager.createQuery("SELECT COUNT(s) FROM Subscription s WHERE s.call = :call AND s.confirmedAt IS NOT NULL", Long.class)
                .setParameter("call", call).getSingleResult();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
