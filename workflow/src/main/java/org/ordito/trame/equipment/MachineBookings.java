package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.ordito.platform.NotFound;
import org.ordito.trame.lessons.Lesson;

/** Every booking of a machine. */
@ApplicationScoped
public class MachineBookings {

    /** More are not made for a week, or by one person. */
    private static final int MOST = 2_000;
    private static final String STANDING = "SELECT b FROM MachineBooking b JOIN FETCH b.machine WHERE b.cancelledAt IS NULL AND ";

    @Inject
    private EntityManager entityManager;

    /** What is taken between two instants, for a calendar of the lab: first by time, without what was cancelled, and without anybody's name. */
    public List<BookedMachine> between(Instant from, Instant to) {
        return standing(from, to).stream().map(BookedMachine::of).toList();
    }

    /** Bookings that begin between two instants and were not cancelled. */
    List<MachineBooking> standing(Instant from, Instant to) {
        return entityManager.createQuery("SELECT b FROM MachineBooking b JOIN FETCH b.machine m JOIN FETCH m.room LEFT JOIN FETCH b.lesson l LEFT JOIN FETCH l.course"
                        + " WHERE b.cancelledAt IS NULL AND b.startsAt >= :from AND b.startsAt < :to ORDER BY b.startsAt, b.id", MachineBooking.class)
                .setParameter("from", from).setParameter("to", to).setMaxResults(MOST).getResultList();
    }

    /** Those of a machine that have not ended, the next first. */
    List<MachineBooking> ahead(Machine machine, Instant now) {
        return entityManager.createQuery(STANDING + "b.machine = :machine AND b.endsAt > :now ORDER BY b.startsAt", MachineBooking.class)
                .setParameter("machine", machine).setParameter("now", now).setMaxResults(MOST).getResultList();
    }

    /** Somebody's own that have not ended, the next first. */
    List<MachineBooking> ahead(String holder, Instant now) {
        return entityManager.createQuery(STANDING + "b.holder = :holder AND b.endsAt > :now ORDER BY b.startsAt, b.id", MachineBooking.class)
                .setParameter("holder", holder).setParameter("now", now).setMaxResults(MOST).getResultList();
    }

    /** Those of these people that have not ended, machine after machine. */
    List<MachineBooking> ahead(Collection<String> holders, Instant now) {
        return holders.isEmpty() ? List.of() : entityManager.createQuery(STANDING + "b.holder IN :holders AND b.endsAt > :now ORDER BY b.machine.id, b.id", MachineBooking.class)
                .setParameter("holders", holders).setParameter("now", now).setMaxResults(MOST).getResultList();
    }

    /** Those for a lesson that have not ended. */
    List<MachineBooking> ahead(Lesson lesson, Instant now) {
        return entityManager.createQuery(STANDING + "b.lesson = :lesson AND b.endsAt > :now ORDER BY b.id", MachineBooking.class)
                .setParameter("lesson", lesson).setParameter("now", now).setMaxResults(MOST).getResultList();
    }

    /** @throws NotFound if there is no such booking */
    MachineBooking named(String publicId) {
        return entityManager.createQuery("SELECT b FROM MachineBooking b JOIN FETCH b.machine WHERE b.publicId = :id", MachineBooking.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(String.valueOf(publicId)));
    }

    /** Locked until the transaction ends, and read anew. */
    MachineBooking lock(MachineBooking booking) {
        entityManager.lock(booking, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(booking);
        return booking;
    }

    void add(MachineBooking booking) {
        entityManager.persist(booking);
        entityManager.flush();
    }

    BookingTerms terms() {
        return entityManager.find(BookingTerms.class, BookingTerms.THE_ONE);
    }

    BookingTerms lockTerms() {
        BookingTerms terms = entityManager.find(BookingTerms.class, BookingTerms.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(terms);
        return terms;
    }
}
