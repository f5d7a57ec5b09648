package org.ordito.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;

/** Makes and keeps the register of each past day on which something was registered or cancelled. */
@ApplicationScoped
public class DailyRegisters {

    private static final int SLICE = 31;

    /** Who registered in the last moment of a day has committed by then. */
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(10);

    @Inject
    private EntityManager entityManager;

    @Inject
    private ProtocolRegister register;

    @Inject
    private DailyRegisterWriter writer;

    @Inject
    private DocumentStore documents;

    @Inject
    private Clock clock;

    /** Makes the oldest registers that are missing. @return how many were made */
    public int makeMissing(int most) {
        List<LocalDate> days = missing(most);
        days.forEach(this::make);
        return days.size();
    }

    /** Past days, oldest first, whose register is not there yet. */
    List<LocalDate> missing(int most) {
        LocalDate today = RomeTime.dayOf(clock.instant().minus(AFTER_MIDNIGHT));
        return Stream.of("ProtocolEntry", "ProtocolCancellation")
                .flatMap(of -> entityManager.createQuery("SELECT DISTINCT e.day FROM " + of + " e WHERE e.day < :today"
                                + " AND NOT EXISTS (SELECT d.id FROM DailyRegister d WHERE d.day = e.day) ORDER BY e.day", LocalDate.class)
                        .setParameter("today", today).setMaxResults(most).getResultStream())
                .distinct().sorted().limit(most).toList();
    }

    private void make(LocalDate day) {
        List<ProtocolEntry> entries = register.ofDay(day);
        List<ProtocolCancellation> cancelled = register.cancelledOn(day);
        String name = "registro-protocollo-" + day;
        StoredDocument pdf = documents.storeIssued(writer.pdf(day, entries, cancelled), name + ".pdf", "application/pdf");
        StoredDocument csv = documents.storeIssued(DailyRegisterWriter.csv(entries, cancelled).getBytes(StandardCharsets.UTF_8),
                name + ".csv", "text/csv");
        entityManager.persist(new DailyRegister(day, entries.size(), pdf, csv, clock.instant()));
    }

    /** The registers that were made, newest day first. @param after the last day of the slice before; null for the first */
    Slice<DailyRegister> newest(LocalDate after) {
        TypedQuery<DailyRegister> query = entityManager.createQuery("SELECT d FROM DailyRegister d JOIN FETCH d.pdf JOIN FETCH d.csv"
                + (after == null ? "" : " WHERE d.day < :after") + " ORDER BY d.day DESC", DailyRegister.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return Slice.of(query.setMaxResults(SLICE + 1).getResultList(), SLICE, made -> made.getDay().toString());
    }

    /** @throws NotFound if that day's was not made, or nothing was registered on it */
    DailyRegister of(LocalDate day) {
        return entityManager.createQuery("SELECT d FROM DailyRegister d WHERE d.day = :day", DailyRegister.class)
                .setParameter("day", day).getResultStream().findFirst().orElseThrow(() -> new NotFound(day.toString()));
    }
}
