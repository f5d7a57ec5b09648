package org.ordito.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** The entries of the register: added to by the steps of the processes, read by the office. */
@ApplicationScoped
public class ProtocolRegister {

    private static final String ENTRIES = "SELECT e FROM ProtocolEntry e LEFT JOIN FETCH e.cancellation WHERE ";

    /**
     * Condition of JPQL that an entry {@code e} has the words {@code :text}, a {@link org.ordito.platform.SearchWords#asBoolean()}, in its
     * party or its subject.
     */
    public static final String HAS_WORDS = "SQL('MATCH(?, ?) AGAINST (? IN BOOLEAN MODE)', e.party, e.subject, :text) > 0";

    @Inject
    private EntityManager entityManager;

    @Inject
    private ProtocolSystem system;

    /**
     * Registers a document. Asked again for the same document of the same case, it answers the entry that is there. The year's
     * row stays locked from here to the end of the transaction: call it late in a short one.
     */
    public ProtocolEntry register(Registration registration) {
        return find(registration).orElseGet(() -> {
            ProtocolEntry entry = new ProtocolEntry(system.assign(registration), registration);
            entityManager.persist(entry);
            return entry;
        });
    }

    private Optional<ProtocolEntry> find(Registration registration) {
        return find(registration.caseNumber(), registration.sha256());
    }

    /** The entry of one document of a case, once it is registered. */
    public Optional<ProtocolEntry> find(String caseNumber, String sha256) {
        return entityManager.createQuery(ENTRIES + "e.caseNumber = :case AND e.sha256 = :sha256", ProtocolEntry.class)
                .setParameter("case", caseNumber).setParameter("sha256", sha256).getResultStream().findFirst();
    }

    /** What came in for these cases, in the order of the numbers. @param caseNumbers some hundred at most */
    public List<ProtocolEntry> incoming(Collection<String> caseNumbers) {
        return caseNumbers.isEmpty() ? List.of() : entityManager.createQuery(ENTRIES + "e.caseNumber IN :cases AND e.direction = :in ORDER BY e.year, e.number",
                        ProtocolEntry.class).setParameter("cases", caseNumbers).setParameter("in", Direction.IN).getResultList();
    }

    /** What was registered of a case, oldest first, at most 100. */
    public List<ProtocolEntry> of(String caseNumber) {
        return entityManager.createQuery(ENTRIES + "e.caseNumber = :case ORDER BY e.year, e.number", ProtocolEntry.class)
                .setParameter("case", caseNumber).setMaxResults(100).getResultList();
    }

    /** @param number as people write it. @throws NotFound if there is no such entry */
    ProtocolEntry numbered(String number) {
        int[] parts = ProtocolEntry.parse(number);
        return entityManager.createQuery(ENTRIES + "e.year = :year AND e.number = :number", ProtocolEntry.class)
                .setParameter("year", parts[0]).setParameter("number", parts[1]).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound(number));
    }

    void add(ProtocolCancellation cancellation) {
        entityManager.persist(cancellation);
    }

    /** Newest first. @param after number of the last entry of the slice before, as people write it; null for the first */
    Slice<ProtocolEntry> lines(ProtocolFilter filter, String after, int size) {
        TypedQuery<ProtocolEntry> query = entityManager.createQuery(ENTRIES + "1 = 1" + conditions(filter)
                + (after == null ? "" : " AND (e.year < :afterYear OR (e.year = :afterYear AND e.number < :afterNumber))")
                + " ORDER BY e.year DESC, e.number DESC", ProtocolEntry.class);
        bind(query, filter);
        if (after != null) {
            int[] parts = ProtocolEntry.parse(after);
            query.setParameter("afterYear", parts[0]).setParameter("afterNumber", parts[1]);
        }
        return Keyset.read(query, size, ProtocolEntry::getNumber);
    }

    private static String conditions(ProtocolFilter filter) {
        return (filter.day() == null ? "" : " AND e.day = :day")
                + (filter.number() == null ? "" : " AND e.number = :number")
                + (filter.year() == null ? "" : " AND e.year = :year")
                + (filter.caseNumber() == null ? "" : " AND e.caseNumber = :case")
                + (filter.text() == null ? "" : filter.words().isEmpty() ? " AND (e.party LIKE :text ESCAPE '!' OR e.subject LIKE :text ESCAPE '!')"
                        : " AND " + HAS_WORDS);
    }

    private static void bind(TypedQuery<?> query, ProtocolFilter filter) {
        if (filter.day() != null) {
            query.setParameter("day", filter.day());
        }
        if (filter.number() != null) {
            query.setParameter("number", filter.numberInYear());
        }
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        if (filter.caseNumber() != null) {
            query.setParameter("case", filter.caseNumber());
        }
        if (filter.text() != null) {
            query.setParameter("text", filter.words().isEmpty() ? filter.pattern() : filter.words().asBoolean());
        }
    }

    /** Entries of a day in the order in which they were registered. @param after id of the last one read before; 0 for the first */
    List<ProtocolEntry> ofDay(LocalDate day, long after, int most) {
        return entityManager.createQuery(ENTRIES + "e.day = :day AND e.id > :after ORDER BY e.id", ProtocolEntry.class)
                .setParameter("day", day).setParameter("after", after).setMaxResults(most).getResultList();
    }

    /** What was cancelled on a day, of whatever day its entry is. */
    List<ProtocolCancellation> cancelledOn(LocalDate day) {
        return entityManager.createQuery("SELECT c FROM ProtocolCancellation c JOIN FETCH c.entry WHERE c.day = :day ORDER BY c.id",
                ProtocolCancellation.class).setParameter("day", day).getResultList();
    }
}
