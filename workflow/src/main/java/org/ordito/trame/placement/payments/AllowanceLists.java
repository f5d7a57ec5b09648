package org.ordito.trame.placement.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.engine.Subjects;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;
import org.ordito.platform.Words;
import org.ordito.trame.placement.payments.UnpaidRegisters.PersonMonth;

/** Every list of allowances with what stands on it. */
@ApplicationScoped
public class AllowanceLists implements Subjects {

    private static final int SLICE = 20;
    private static final int MOST = 1_000;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is none with that number */
    AllowanceList numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    private Optional<AllowanceList> find(String number) {
        return entityManager.createQuery("SELECT l FROM AllowanceList l WHERE l.number = :number", AllowanceList.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    AllowanceList get(Long id) {
        return entityManager.find(AllowanceList.class, id);
    }

    /** Locked until the transaction ends, and read anew. */
    AllowanceList lock(String number) {
        AllowanceList locked = entityManager.find(AllowanceList.class, numbered(number).id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    /** Lists are prepared one after the other: whoever comes second finds what is left. */
    void queue() {
        entityManager.createNativeQuery("SELECT id FROM lab_placement_terms WHERE id = 1 FOR UPDATE").getSingleResult();
    }

    void add(AllowanceList list, List<AllowancePayment> payments) {
        entityManager.persist(list);
        entityManager.flush();
        payments.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** What stands on a list, by name and month. */
    List<AllowancePayment> payments(AllowanceList list) {
        return entityManager.createQuery("SELECT p FROM AllowancePayment p WHERE p.list = :list ORDER BY p.name, p.month, p.id", AllowancePayment.class)
                .setParameter("list", list).setMaxResults(MOST).getResultList();
    }

    /** The months of these people that stand on a list. */
    Set<PersonMonth> listed(Collection<String> people) {
        return people.isEmpty() ? new HashSet<>() : entityManager.createQuery("SELECT p FROM AllowancePayment p WHERE p.username IN :people", AllowancePayment.class)
                .setParameter("people", people).getResultStream().map(payment -> new PersonMonth(payment.username(), payment.getMonth())).collect(Collectors.toCollection(HashSet::new));
    }

    /** Takes the rows of a list away. */
    void empty(AllowanceList list) {
        payments(list).forEach(entityManager::remove);
    }

    /** Newest first. @param after key of the slice before; null for the first */
    Slice<AllowanceList> all(String after) {
        return Keyset.newest(entityManager.createQuery("SELECT l FROM AllowanceList l WHERE l.id < :before ORDER BY l.id DESC", AllowanceList.class),
                after, SLICE, AllowanceList::id);
    }

    @Override
    public Optional<String> titleOf(String businessKey) {
        return businessKey.startsWith("IND-") ? find(businessKey).map(list -> Words.month(list.getMonth()).in(Text.ITALIAN)) : Optional.empty();
    }
}
