package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which hours each machine is taken. The key of the table decides between two who book at once: the second waits for the first, and finds it taken. */
@ApplicationScoped
class MachineHours {

    @Inject
    private EntityManager entityManager;

    /** Takes the hours of a booking. @return false if one of them is taken already: the use case then fails as a whole */
    boolean take(MachineBooking booking) {
        entityManager.flush();
        List<Instant> hours = booking.getTime().hours();
        String values = IntStream.range(0, hours.size()).mapToObj(i -> "(?1, ?" + (i + 3) + ", ?2)").collect(Collectors.joining(", "));
        Query query = entityManager.createNativeQuery("INSERT IGNORE INTO lab_machine_hour (machine_id, hour, booking_id) VALUES " + values)
                .setParameter(1, booking.getMachine().id()).setParameter(2, booking.id());
        for (int i = 0; i < hours.size(); i++) {
            query.setParameter(i + 3, column(hours.get(i)));
        }
        return query.executeUpdate() == hours.size();
    }

    /** Gives back what a booking has taken. */
    void free(MachineBooking booking) {
        entityManager.createNativeQuery("DELETE FROM lab_machine_hour WHERE booking_id = ?1").setParameter(1, booking.id()).executeUpdate();
    }

    /** The hours that a machine is taken between two instants, by their beginning. */
    Set<Instant> taken(Machine machine, Instant from, Instant to) {
        Stream<?> rows = entityManager.createNativeQuery("SELECT hour FROM lab_machine_hour WHERE machine_id = ?1 AND hour >= ?2 AND hour < ?3")
                .setParameter(1, machine.id()).setParameter(2, column(from)).setParameter(3, column(to)).getResultList().stream();
        return rows.map(MachineHours::instant).collect(Collectors.toSet());
    }

    /** How many hours of machines somebody has booked between two instants. */
    long countOf(String holder, Instant from, Instant to) {
        return ((Number) entityManager.createNativeQuery("SELECT COUNT(*) FROM lab_machine_hour h JOIN lab_machine_booking b ON b.id = h.booking_id"
                        + " WHERE b.holder = ?1 AND b.starts_at >= ?2 AND b.starts_at < ?3")
                .setParameter(1, holder).setParameter(2, column(from)).setParameter(3, column(to)).getSingleResult()).longValue();
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        LocalDateTime written = column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return written.toInstant(ZoneOffset.UTC);
    }
}
