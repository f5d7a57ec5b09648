package org.ordito.trame.interest;

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
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.LinkCode;

/** The addresses that want to know of new courses. */
@ApplicationScoped
class LabInterests {

    @Inject
    private EntityManager entityManager;

    /** The one of an address, made if there is none, and locked: two that ask at once get the same. */
    LabInterest reserve(EmailAddress email, Instant now) {
        entityManager.createNativeQuery("INSERT IGNORE INTO lab_interest (email, asked_at, leave_code) VALUES (?1, ?2, ?3)")
                .setParameter(1, email.text()).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(3, UUID.randomUUID().toString()).executeUpdate();
        return entityManager.createQuery("SELECT i FROM LabInterest i WHERE i.email = :email", LabInterest.class)
                .setParameter("email", email.text()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    /** The one that this code confirms, locked. */
    Optional<LabInterest> toConfirm(LinkCode code) {
        return entityManager.createQuery("SELECT i FROM LabInterest i WHERE i.confirmSha256 = :sha256", LabInterest.class)
                .setParameter("sha256", code.sha256()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<LabInterest> toLeave(String leaveCode) {
        return entityManager.createQuery("SELECT i FROM LabInterest i WHERE i.leaveCode = :code", LabInterest.class)
                .setParameter("code", leaveCode).getResultStream().findFirst();
    }

    void erase(LabInterest interest) {
        entityManager.remove(interest);
    }

    /** Erases addresses that were not confirmed in time. @return how many */
    int eraseUnconfirmed(Instant now) {
        return entityManager.createQuery("DELETE FROM LabInterest i WHERE i.confirmedAt IS NULL AND i.confirmUntil < :now")
                .setParameter("now", now).executeUpdate();
    }

    /** Erases addresses that were confirmed before then. @return how many */
    int eraseConfirmed(Instant before) {
        return entityManager.createQuery("DELETE FROM LabInterest i WHERE i.confirmedAt < :before").setParameter("before", before).executeUpdate();
    }

    /** Those confirmed, in the order of their keys. @param after key of the last one before; 0 for the first */
    List<LabInterest> confirmed(long after, int limit) {
        return entityManager.createQuery("SELECT i FROM LabInterest i WHERE i.id > :after AND i.confirmedAt IS NOT NULL ORDER BY i.id", LabInterest.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
