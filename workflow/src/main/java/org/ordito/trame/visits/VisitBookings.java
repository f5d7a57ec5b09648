package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.engine.Subjects;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;

/** Every booking. */
@ApplicationScoped
public class VisitBookings implements Subjects {

    private static final int SLICE = 30;
    /** More than a date has seats, and more than have ever waited for one. */
    private static final int MOST = 1_000;
    private static final Set<BookingState> OPEN = EnumSet.of(BookingState.TO_CONFIRM, BookingState.CONFIRMED, BookingState.WAITING);
    private static final Set<BookingState> LISTED = EnumSet.of(BookingState.CONFIRMED, BookingState.WAITING, BookingState.DONE);

    private static final String SHOWN = "(b.state IN :listed OR b.state = org.ordito.trame.visits.BookingState.CALLED_OFF AND b.name IS NOT NULL)";

    @Inject
    private EntityManager entityManager;

    VisitBooking get(Long id) {
        return entityManager.find(VisitBooking.class, id);
    }

    Optional<VisitBooking> find(String number) {
        return entityManager.createQuery("SELECT b FROM VisitBooking b JOIN FETCH b.date WHERE b.number = :number", VisitBooking.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** The booking that a code opens. */
    Optional<VisitBooking> withCode(String sha256) {
        return entityManager.createQuery("SELECT b FROM VisitBooking b JOIN FETCH b.date WHERE :code MEMBER OF b.codes", VisitBooking.class)
                .setParameter("code", sha256).getResultStream().findFirst();
    }

    /** What somebody with this address has booked of a date and not given back. */
    Optional<VisitBooking> openOf(VisitDate date, EmailAddress email) {
        return entityManager.createQuery("SELECT b FROM VisitBooking b WHERE b.date = :date AND b.email = :email AND b.state IN :open", VisitBooking.class)
                .setParameter("date", date).setParameter("email", email.text()).setParameter("open", OPEN).getResultStream().findFirst();
    }

    /** The same of somebody who calls, by address or telephone. */
    Optional<VisitBooking> openOf(VisitDate date, Booker booker) {
        return entityManager.createQuery("SELECT b FROM VisitBooking b WHERE b.date = :date AND (b.email = :email OR b.phone = :phone) AND b.state IN :open ORDER BY b.id",
                        VisitBooking.class).setParameter("date", date).setParameter("email", booker.email() == null ? "" : booker.email().text())
                .setParameter("phone", booker.phone() == null ? "" : booker.phone()).setParameter("open", OPEN).getResultStream().findFirst();
    }

    /** Locked until the transaction ends, and read anew. */
    VisitBooking lock(VisitBooking booking) {
        entityManager.flush();
        VisitBooking locked = entityManager.find(VisitBooking.class, booking.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    void add(VisitBooking booking) {
        entityManager.persist(booking);
        entityManager.flush();
    }

    /** Who comes to any date of an appointment that is still to come. */
    List<VisitBooking> ahead(Visit visit, Instant now) {
        return entityManager.createQuery("SELECT b FROM VisitBooking b JOIN FETCH b.date d WHERE d.visit = :visit AND d.startsAt > :now AND b.state = :confirmed ORDER BY b.id",
                VisitBooking.class).setParameter("visit", visit).setParameter("now", now).setParameter("confirmed", BookingState.CONFIRMED).setMaxResults(MOST).getResultList();
    }

    /** Who waits for seats of a date, the first to confirm first. */
    List<VisitBooking> waiting(VisitDate date) {
        return entityManager.createQuery("SELECT b FROM VisitBooking b WHERE b.date = :date AND b.state = :waiting ORDER BY b.confirmedAt, b.id", VisitBooking.class)
                .setParameter("date", date).setParameter("waiting", BookingState.WAITING).setMaxResults(MOST).getResultList();
    }

    /** Who comes to a date, waits for it or was there, newest first. @param after key of the slice before; null for the first */
    Slice<VisitBooking> of(VisitDate date, String after) {
        return Keyset.newest(entityManager.createQuery("SELECT b FROM VisitBooking b WHERE b.date = :date AND " + SHOWN + " AND b.id < :before"
                + " ORDER BY b.id DESC", VisitBooking.class).setParameter("date", date).setParameter("listed", LISTED), after, SLICE, VisitBooking::id);
    }

    /** The same all at once, in the order in which they confirmed. */
    List<VisitBooking> listOf(VisitDate date) {
        return entityManager.createQuery("SELECT b FROM VisitBooking b WHERE b.date = :date AND " + SHOWN + " ORDER BY b.confirmedAt, b.id", VisitBooking.class)
                .setParameter("date", date).setParameter("listed", LISTED).setMaxResults(MOST).getResultList();
    }

    /** How many people are in bookings of a date in this state. */
    long countPeople(VisitDate date, BookingState state) {
        return entityManager.createQuery("SELECT COALESCE(SUM(b.people), 0) FROM VisitBooking b WHERE b.date = :date AND b.state = :state", Number.class)
                .setParameter("date", date).setParameter("state", state).getSingleResult().longValue();
    }

    /** How many are still to be told by telephone that the date is called off. */
    long countToPhone(VisitDate date) {
        return entityManager.createQuery("SELECT COUNT(b) FROM VisitBooking b WHERE b.date = :date AND b.state = :off AND b.name IS NOT NULL", Long.class)
                .setParameter("date", date).setParameter("off", BookingState.CALLED_OFF).getSingleResult();
    }

    /** The appointment, never the person. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return businessKey.startsWith("PREN-") ? find(businessKey).map(booking -> booking.getDate().getVisit().getTitle()) : Optional.empty();
    }
}
