package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every loan. */
@ApplicationScoped
class Loans {

    private static final int ROWS = 20;
    /** More machines a lab does not have. */
    private static final int MOST_OUT = 300;
    private static final int AT_ONCE = 50;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with this number */
    MachineLoan numbered(String number) {
        return entityManager.createQuery("SELECT l FROM MachineLoan l JOIN FETCH l.machine WHERE l.number = :number", MachineLoan.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    MachineLoan lock(MachineLoan loan) {
        entityManager.lock(loan, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(loan);
        return loan;
    }

    void add(MachineLoan loan) {
        entityManager.persist(loan);
        entityManager.flush();
    }

    /** What is away, the first to be due first. */
    List<MachineLoan> out() {
        return entityManager.createQuery("SELECT l FROM MachineLoan l JOIN FETCH l.machine WHERE l.returnedAt IS NULL ORDER BY l.dueOn, l.id", MachineLoan.class)
                .setMaxResults(MOST_OUT).getResultList();
    }

    Optional<MachineLoan> out(Machine machine) {
        return entityManager.createQuery("SELECT l FROM MachineLoan l WHERE l.machine = :machine AND l.returnedAt IS NULL", MachineLoan.class)
                .setParameter("machine", machine).getResultStream().findFirst();
    }

    /** What somebody has at home, the first to be due first. */
    List<MachineLoan> out(String borrower) {
        return entityManager.createQuery("SELECT l FROM MachineLoan l JOIN FETCH l.machine WHERE l.borrower = :borrower AND l.returnedAt IS NULL ORDER BY l.dueOn, l.id",
                MachineLoan.class).setParameter("borrower", borrower).setMaxResults(MOST_OUT).getResultList();
    }

    /** What came back, the newest loan first. @param after key of the slice before; null for the first */
    Slice<MachineLoan> back(String after) {
        return Keyset.newest(entityManager.createQuery("SELECT l FROM MachineLoan l JOIN FETCH l.machine WHERE l.returnedAt IS NOT NULL AND l.id < :before ORDER BY l.id DESC",
                MachineLoan.class), after, ROWS, MachineLoan::id);
    }

    /** Whose borrowers are to be reminded, some at a time. */
    List<MachineLoan> toRemind(Instant now) {
        return entityManager.createQuery("SELECT l FROM MachineLoan l JOIN FETCH l.machine WHERE l.nextNoticeAt <= :now ORDER BY l.nextNoticeAt", MachineLoan.class)
                .setParameter("now", now).setMaxResults(AT_ONCE).getResultList();
    }
}
