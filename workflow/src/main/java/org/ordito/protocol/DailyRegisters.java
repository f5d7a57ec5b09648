package org.ordito.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;

/** Makes and keeps the register of each past day on which something was registered or cancelled. */
@ApplicationScoped
public class DailyRegisters {

    private static final int SLICE = 31;

    /** Most entries in one document: a day on which a call closes may have tens of thousands. */
    private static final int PART = 500;

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

    /** Makes the oldest registers that are missing, part by part. @return how many parts were made */
    public int makeMissing(int most) {
        int made = 0;
        for (Optional<LocalDate> day = oldestMissing(); day.isPresent() && made < most; day = oldestMissing()) {
            makePart(day.get());
            made++;
        }
        return made;
    }

    /** The first past day whose register is not complete. Days are completed in their order, so it comes after the last that is. */
    Optional<LocalDate> oldestMissing() {
        LocalDate today = RomeTime.dayOf(clock.instant().minus(AFTER_MIDNIGHT));
        LocalDate done = first("SELECT d.day FROM DailyRegister d WHERE d.complete = TRUE ORDER BY d.day DESC").orElse(LocalDate.EPOCH);
        return Stream.of("ProtocolEntry", "ProtocolCancellation")
                .flatMap(of -> first("SELECT e.day FROM " + of + " e WHERE e.day > ?1 AND e.day < ?2 ORDER BY e.day", done, today).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> first(String query, LocalDate... days) {
        TypedQuery<LocalDate> asked = entityManager.createQuery(query, LocalDate.class).setMaxResults(1);
        for (int i = 0; i < days.length; i++) {
            asked.setParameter(i + 1, days[i]);
        }
        return asked.getResultStream().findFirst();
    }

    private void makePart(LocalDate day) {
        Optional<DailyRegister> before = lastPart(day);
        List<ProtocolEntry> read = register.ofDay(day, before.map(DailyRegister::lastEntryId).orElse(0L), PART + 1);
        boolean complete = read.size() <= PART;
        List<ProtocolEntry> entries = complete ? read : read.subList(0, PART);
        List<ProtocolCancellation> cancelled = complete ? register.cancelledOn(day) : List.of();
        int part = before.map(DailyRegister::getPart).orElse(0) + 1;
        String name = "registro-protocollo-" + day + (part == 1 && complete ? "" : "-" + part);
        StoredDocument pdf = documents.storeIssued(writer.pdf(day, part, entries, cancelled), name + ".pdf", "application/pdf");
        StoredDocument csv = documents.storeIssued(DailyRegisterWriter.csv(entries, cancelled).getBytes(StandardCharsets.UTF_8), name + ".csv", "text/csv");
        long last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).id();
        entityManager.persist(new DailyRegister(day, part, complete, entries.size(), last, pdf, csv, clock.instant()));
    }

    private Optional<DailyRegister> lastPart(LocalDate day) {
        return entityManager.createQuery("SELECT d FROM DailyRegister d WHERE d.day = :day ORDER BY d.part DESC", DailyRegister.class)
                .setParameter("day", day).setMaxResults(1).getResultStream().findFirst();
    }

    /** The registers that were made, newest first. @param after key of the slice before; null for the first */
    Slice<DailyRegister> newest(String after) {
        return Keyset.newest(entityManager.createQuery("SELECT d FROM DailyRegister d JOIN FETCH d.pdf JOIN FETCH d.csv WHERE d.id < :before"
                + " ORDER BY d.id DESC", DailyRegister.class), after, SLICE, DailyRegister::id);
    }

    /** @param part from 1. @throws NotFound if it was not made, or nothing was registered on that day */
    DailyRegister of(LocalDate day, int part) {
        return entityManager.createQuery("SELECT d FROM DailyRegister d WHERE d.day = :day AND d.part = :part", DailyRegister.class)
                .setParameter("day", day).setParameter("part", part).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(day + "/" + part));
    }
}
