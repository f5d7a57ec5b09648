package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every date of the lab's appointments with the public, and the seats each has left. */
@ApplicationScoped
public class VisitDates {

    private static final int SLICE = 20;
    /** More dates than a lab plans at once. */
    private static final int MOST = 300;

    @Inject
    private EntityManager entityManager;

    VisitDate numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    /** A date that everybody may see. */
    public Optional<VisitDate> published(String number) {
        return find(number).filter(date -> date.getVisit().getState() == VisitState.PUBLISHED);
    }

    private Optional<VisitDate> find(String number) {
        return entityManager.createQuery("SELECT d FROM VisitDate d JOIN FETCH d.visit WHERE d.number = :number", VisitDate.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** Locked until the transaction ends, and read anew: whoever gives its seats away does so one at a time. */
    VisitDate lock(VisitDate date) {
        entityManager.flush();
        VisitDate locked = entityManager.find(VisitDate.class, date.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    void add(VisitDate date) {
        entityManager.persist(date);
        entityManager.flush();
    }

    boolean isPlanned(Visit visit, Instant startsAt, VisitLanguage language) {
        return entityManager.createQuery("SELECT COUNT(d) FROM VisitDate d WHERE d.visit = :visit AND d.startsAt = :startsAt AND d.language = :language"
                        + " AND d.state = :planned", Long.class)
                .setParameter("visit", visit).setParameter("startsAt", startsAt).setParameter("language", language)
                .setParameter("planned", DateState.PLANNED).getSingleResult() > 0;
    }

    /** Takes so many seats, if they are left; all or none. @return whether they were taken */
    boolean takeSeats(VisitDate date, int people) {
        entityManager.flush();
        boolean taken = entityManager.createNativeQuery("UPDATE lab_visit_date SET seats_taken = seats_taken + ?2"
                        + " WHERE id = ?1 AND state = 'PLANNED' AND seats_taken + ?2 <= seats")
                .setParameter(1, date.id()).setParameter(2, people).executeUpdate() == 1;
        entityManager.refresh(date);
        return taken;
    }

    /** Gives back seats that were taken. */
    void giveSeatsBack(VisitDate date, int people) {
        entityManager.flush();
        entityManager.createNativeQuery("UPDATE lab_visit_date SET seats_taken = seats_taken - ?2 WHERE id = ?1")
                .setParameter(1, date.id()).setParameter(2, people).executeUpdate();
        entityManager.refresh(date);
    }

    /** Whatever takes place from now on and everybody may know of, the first first. */
    public List<VisitDate> ahead(Collection<VisitKind> kinds, Instant now) {
        return entityManager.createQuery("SELECT d FROM VisitDate d JOIN FETCH d.visit v WHERE d.startsAt > :now AND d.state = :planned"
                        + " AND v.state = :published AND v.kind IN :kinds ORDER BY d.startsAt, d.id", VisitDate.class)
                .setParameter("now", now).setParameter("planned", DateState.PLANNED).setParameter("published", VisitState.PUBLISHED)
                .setParameter("kinds", kinds).setMaxResults(MOST).getResultList();
    }

    /** Of all appointments that are or were offered, those called off too, that begin in this time, the first first. */
    public List<VisitDate> between(Instant from, Instant until) {
        return entityManager.createQuery("SELECT d FROM VisitDate d JOIN FETCH d.visit v WHERE d.startsAt >= :from AND d.startsAt < :until AND v.state <> :draft"
                + " ORDER BY d.startsAt, d.id", VisitDate.class).setParameter("from", from).setParameter("until", until)
                .setParameter("draft", VisitState.DRAFT).setMaxResults(MOST).getResultList();
    }

    /** The dates of one appointment from now on, those called off too, the first first. */
    public List<VisitDate> ahead(Visit visit, Instant now) {
        return entityManager.createQuery("SELECT d FROM VisitDate d WHERE d.visit = :visit AND d.startsAt > :now ORDER BY d.startsAt, d.id", VisitDate.class)
                .setParameter("visit", visit).setParameter("now", now).setMaxResults(MOST).getResultList();
    }

    /** All dates of one appointment, the last planned first. @param after key of the slice before; null for the first */
    Slice<VisitDate> all(Visit visit, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT d FROM VisitDate d WHERE d.visit = :visit AND d.id < :before ORDER BY d.id DESC", VisitDate.class)
                .setParameter("visit", visit), after, SLICE, VisitDate::id);
    }
}
