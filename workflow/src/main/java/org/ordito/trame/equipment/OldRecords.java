package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.ordito.platform.ManyValues;

/** What has been over for so long that nobody is to know any more whose it was; some at a time. */
@ApplicationScoped
class OldRecords {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    /** Deletes bookings that were before an instant, with their hours. @return how many */
    int deleteBookings(Instant before) {
        List<Long> ids = ids("SELECT b.id FROM MachineBooking b WHERE b.startsAt < :before ORDER BY b.startsAt, b.id", before);
        if (!ids.isEmpty()) {
            ManyValues.query(entityManager, "DELETE FROM lab_machine_hour WHERE booking_id IN (%s)", ids).executeUpdate();
            entityManager.createQuery("DELETE FROM MachineBooking b WHERE b.id IN :ids").setParameter("ids", ids).executeUpdate();
        }
        return ids.size();
    }

    /** Of loans that came back before an instant, that a machine was away stays known. @return of how many */
    int eraseLoans(Instant before, Instant now) {
        return erase("UPDATE MachineLoan l SET l.borrower = NULL, l.conditionOut = NULL, l.conditionBack = NULL, l.erasedAt = :now WHERE l.id IN :ids",
                ids("SELECT l.id FROM MachineLoan l WHERE l.erasedAt IS NULL AND l.returnedAt < :before ORDER BY l.returnedAt", before), now);
    }

    /** Of faults that were closed before an instant, that a machine had one stays known. @return of how many */
    int eraseFaults(Instant before, Instant now) {
        return erase("UPDATE MachineFault f SET f.reporter = NULL, f.what = NULL, f.outcome = NULL, f.erasedAt = :now WHERE f.id IN :ids",
                ids("SELECT f.id FROM MachineFault f WHERE f.erasedAt IS NULL AND f.closedAt < :before ORDER BY f.closedAt", before), now);
    }

    private List<Long> ids(String query, Instant before) {
        return entityManager.createQuery(query, Long.class).setParameter("before", before).setMaxResults(AT_ONCE).getResultList();
    }

    private int erase(String statement, List<Long> ids, Instant now) {
        return ids.isEmpty() ? 0 : entityManager.createQuery(statement).setParameter("ids", ids).setParameter("now", now).executeUpdate();
    }
}
