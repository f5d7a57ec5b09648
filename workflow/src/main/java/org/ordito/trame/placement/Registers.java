package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.platform.NotFound;

/** The registers of the placements' months. */
@ApplicationScoped
public class Registers {

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with that number */
    public MonthRegister numbered(String number) {
        return entityManager.createQuery("SELECT r FROM MonthRegister r WHERE r.number = :number", MonthRegister.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound(number));
    }

    MonthRegister get(Long id) {
        return entityManager.find(MonthRegister.class, id);
    }

    /** Locked until the transaction ends, and read anew. */
    MonthRegister lock(MonthRegister register) {
        entityManager.flush();
        MonthRegister locked = entityManager.find(MonthRegister.class, register.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    /** Counts its version on, even if only its hours change. */
    void countOn(MonthRegister register) {
        entityManager.lock(register, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** First to last; a placement has some dozens at most. */
    public List<MonthRegister> of(Placement placement) {
        return entityManager.createQuery("SELECT DISTINCT r FROM MonthRegister r LEFT JOIN FETCH r.hours WHERE r.placement = :placement ORDER BY r.month", MonthRegister.class)
                .setParameter("placement", placement).getResultList();
    }

    /** Hours by day of the other months of its placement. */
    Map<LocalDate, BigDecimal> hoursBeside(MonthRegister register) {
        return of(register.getPlacement()).stream().filter(other -> !other.equals(register)).flatMap(other -> other.dates().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first month that is not over yet for the placement. */
    Optional<MonthRegister> firstFilling(Placement placement) {
        return of(placement).stream().filter(register -> register.getState() == RegisterState.FILLING).findFirst();
    }

    /** The first day that its parties may still write about: of the month that is not over yet. Null when there is none. */
    LocalDate earliestOpenDay(Placement placement) {
        return firstFilling(placement).map(register -> register.getMonth().atDay(1)).orElse(null);
    }

    /** Makes the registers that are missing for the placement's months, and takes those away that it no longer has. */
    void plan(Placement placement, Instant now) {
        List<YearMonth> months = placement.stay().months();
        List<MonthRegister> known = of(placement);
        known.stream().filter(register -> register.getState() == RegisterState.FILLING && !months.contains(register.getMonth())).forEach(entityManager::remove);
        Set<YearMonth> there = known.stream().map(MonthRegister::getMonth).collect(Collectors.toSet());
        for (int i = 0; i < months.size(); i++) {
            if (!there.contains(months.get(i))) {
                entityManager.persist(new MonthRegister(placement, months.get(i), i + 1, now));
            }
        }
        entityManager.flush();
    }

    /** Those that are checked and stand on no list, of this month or before; a lab has some hundreds at most. */
    public List<MonthRegister> unpaid(YearMonth month) {
        return entityManager.createQuery("SELECT DISTINCT r FROM MonthRegister r JOIN FETCH r.placement p JOIN FETCH p.host LEFT JOIN FETCH r.hours"
                        + " WHERE r.state = :checked AND r.month <= :month"
                        + " AND NOT EXISTS (SELECT y FROM AllowancePayment y WHERE y.register = r) ORDER BY p.parties.traineeName, r.month, r.id", MonthRegister.class)
                .setParameter("checked", RegisterState.CHECKED).setParameter("month", month.toString()).setMaxResults(1_000).getResultList();
    }
}
