package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** The providers and the courses that vouchers pay for. What is shown is everybody's to read. */
@ApplicationScoped
public class Catalogue {

    private static final int SLICE = 12;
    private static final int MOST = 200;

    @Inject
    private EntityManager entityManager;

    /** What the programme says about its vouchers. */
    public VoucherTerms terms() {
        return entityManager.find(VoucherFund.class, VoucherFund.THE_ONE).getTerms();
    }

    /** Courses that can be chosen, the first to start first. @param after key of the slice before; null for the first */
    public Slice<TrainingOffer> open(LocalDate today, String after) {
        String[] key = after == null ? new String[] {today.toString(), "0"} : after.split("~", 2);
        TypedQuery<TrainingOffer> query = entityManager.createQuery("SELECT o FROM TrainingOffer o JOIN FETCH o.provider WHERE o.shown = TRUE"
                + " AND (o.startsOn > :from OR o.startsOn = :from AND o.id > :id) ORDER BY o.startsOn, o.id", TrainingOffer.class);
        query.setParameter("from", day(key[0], today)).setParameter("id", Slice.number(key.length > 1 ? key[1] : ""));
        return Keyset.read(query, SLICE, offer -> offer.getStartsOn() + "~" + offer.id());
    }

    private static LocalDate day(String text, LocalDate today) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new NotFound(text);
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(today) ? today : day;
        } catch (DateTimeException noDay) {
            throw new NotFound(text);
        }
    }

    /** Courses that a voucher can pay: open, not dearer, and over in time; the first to start first, 200 at most. */
    List<TrainingOffer> within(BigDecimal amount, LocalDate today, LocalDate lastDay) {
        return entityManager.createQuery("SELECT o FROM TrainingOffer o JOIN FETCH o.provider WHERE o.shown = TRUE AND o.startsOn >= :today"
                        + " AND o.price <= :amount AND o.endsOn <= :last ORDER BY o.startsOn, o.id", TrainingOffer.class)
                .setParameter("today", today).setParameter("amount", amount).setParameter("last", lastDay).setMaxResults(MOST).getResultList();
    }

    /** @throws NotFound unless everybody may read it */
    public TrainingOffer shown(String slug) {
        return find(slug).filter(TrainingOffer::isShown).orElseThrow(() -> new NotFound(slug));
    }

    Optional<TrainingOffer> find(String slug) {
        return entityManager.createQuery("SELECT o FROM TrainingOffer o JOIN FETCH o.provider WHERE o.slug = :slug", TrainingOffer.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such course */
    TrainingOffer offer(String slug) {
        return find(slug).orElseThrow(() -> new NotFound(slug));
    }

    /** The course as it stands, and kept so until the transaction ends. */
    TrainingOffer lock(TrainingOffer offer) {
        entityManager.flush();
        TrainingOffer locked = entityManager.find(TrainingOffer.class, offer.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    /** A provider's courses, newest first. @param after key of the slice before; null for the first */
    Slice<TrainingOffer> of(Provider provider, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT o FROM TrainingOffer o WHERE o.provider = :provider AND o.id < :before ORDER BY o.id DESC",
                TrainingOffer.class).setParameter("provider", provider), after, SLICE, TrainingOffer::id);
    }

    /** Every provider, newest first. @param after key of the slice before; null for the first */
    Slice<Provider> providers(String after) {
        return Keyset.newest(entityManager.createQuery("SELECT p FROM Provider p WHERE p.id < :before ORDER BY p.id DESC", Provider.class), after, SLICE, Provider::id);
    }

    Optional<Provider> findProvider(String slug) {
        return entityManager.createQuery("SELECT p FROM Provider p WHERE p.slug = :slug", Provider.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such provider */
    Provider provider(String slug) {
        return findProvider(slug).orElseThrow(() -> new NotFound(slug));
    }

    /** Accounts that act for a provider. */
    Set<String> accounts() {
        return new HashSet<>(entityManager.createQuery("SELECT p.account FROM Provider p", String.class).setMaxResults(MOST).getResultList());
    }

    void add(Object entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }
}
