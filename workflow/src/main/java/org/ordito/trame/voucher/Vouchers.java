package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ordito.documents.StoredDocument;
import org.ordito.engine.Subjects;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every voucher, its register and its payment. */
@ApplicationScoped
public class Vouchers implements Subjects {

    private static final int SLICE = 20;
    private static final String FETCH = " LEFT JOIN FETCH v.training.offer LEFT JOIN FETCH v.training.provider LEFT JOIN FETCH v.asker.course";

    @Inject
    private EntityManager entityManager;

    Optional<Voucher> find(String number) {
        return entityManager.createQuery("SELECT v FROM Voucher v WHERE v.number = :number", Voucher.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such voucher */
    Voucher numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    List<Voucher> invoicedWith(StoredDocument file) {
        return entityManager.createQuery("SELECT v FROM Voucher v WHERE v.invoice.file = :file", Voucher.class).setParameter("file", file).getResultList();
    }

    Voucher get(Long id) {
        return entityManager.find(Voucher.class, id);
    }

    /** Locked until the transaction ends, and read anew. */
    Voucher lock(Long id) {
        entityManager.flush();
        Voucher voucher = entityManager.find(Voucher.class, id, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(voucher);
        return voucher;
    }

    void add(Voucher voucher) {
        entityManager.persist(voucher);
        entityManager.flush();
    }

    /** The one that goes on, if this person has one. */
    Optional<Voucher> openOf(Actor person) {
        return entityManager.createQuery("SELECT v FROM Voucher v WHERE v.openOf = :person", Voucher.class)
                .setParameter("person", person.username()).getResultStream().findFirst();
    }

    /** This person's own, newest first; a person has a handful. @param person account */
    List<Voucher> of(String person) {
        return entityManager.createQuery("SELECT v FROM Voucher v" + FETCH + " WHERE v.asker.account = :person ORDER BY v.id DESC", Voucher.class)
                .setParameter("person", person).setMaxResults(50).getResultList();
    }

    /** All, newest first. @param state null for every state; @param after key of the slice before, null for the first */
    Slice<Voucher> all(VoucherState state, String after, int size) {
        TypedQuery<Voucher> query = entityManager.createQuery("SELECT v FROM Voucher v" + FETCH + " WHERE v.id < :before"
                + (state == null ? "" : " AND v.state = :state") + " ORDER BY v.id DESC", Voucher.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        return Keyset.newest(query, after, size, Voucher::id);
    }

    /** How many are in each state. */
    Map<VoucherState, Long> counts() {
        Map<VoucherState, Long> counts = new EnumMap<>(VoucherState.class);
        entityManager.createQuery("SELECT v.state, COUNT(v) FROM Voucher v GROUP BY v.state", Object[].class).getResultStream()
                .forEach(row -> counts.put((VoucherState) row[0], (Long) row[1]));
        return counts;
    }

    /** Those spent with this provider account, newest first. @param after key of the slice before; null for the first */
    Slice<Voucher> servedBy(Actor provider, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT v FROM Voucher v JOIN FETCH v.training.offer JOIN FETCH v.training.provider WHERE v.training.provider.account = :account"
                + " AND v.id < :before ORDER BY v.id DESC", Voucher.class).setParameter("account", provider.username()), after, SLICE, Voucher::id);
    }

    /** Whether somebody has chosen this course. */
    boolean isChosen(TrainingOffer offer) {
        return !entityManager.createQuery("SELECT v.id FROM Voucher v WHERE v.training.offer = :offer", Long.class)
                .setParameter("offer", offer).setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether this provider has used this number of an invoice for another voucher. */
    boolean isInvoiced(Voucher voucher, String invoiceNumber) {
        return !entityManager.createQuery("SELECT v.id FROM Voucher v WHERE v.training.provider = :provider AND v.invoice.number = :number AND v <> :voucher", Long.class)
                .setParameter("provider", voucher.getTraining().getProvider()).setParameter("number", invoiceNumber).setParameter("voucher", voucher)
                .setMaxResults(1).getResultList().isEmpty();
    }

    /** Its register, first day first; a course has some hundred days at most. */
    List<VoucherDay> register(Voucher voucher) {
        return entityManager.createQuery("SELECT d FROM VoucherDay d WHERE d.voucher = :voucher ORDER BY d.day", VoucherDay.class)
                .setParameter("voucher", voucher).setMaxResults(1_000).getResultList();
    }

    Optional<VoucherDay> day(Voucher voucher, LocalDate day) {
        return entityManager.createQuery("SELECT d FROM VoucherDay d WHERE d.voucher = :voucher AND d.day = :day", VoucherDay.class)
                .setParameter("voucher", voucher).setParameter("day", day).getResultStream().findFirst();
    }

    void add(VoucherDay day) {
        entityManager.persist(day);
    }

    /** Written at once: the database refuses a second payment of the same voucher. */
    void add(VoucherPayment payment) {
        entityManager.persist(payment);
        entityManager.flush();
    }

    Optional<VoucherPayment> payment(Voucher voucher) {
        return Optional.ofNullable(entityManager.find(VoucherPayment.class, voucher.id()));
    }

    /** The course, never the person: what waits for somebody is named in lists that others read. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(businessKey).map(voucher -> voucher.getTraining().getOffer() == null ? voucher.getNumber() : voucher.getTraining().getOffer().getTitle());
    }

    @Override
    public Set<String> personalTasks(Role role) {
        return role == Role.PROVIDER ? Set.of("Task_KeepVoucherRegister", "Task_AskVoucherPayment") : Set.of();
    }
}
