package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordito.platform.Keyset;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.protocol.ProtocolRegister;

/** The applications as rows of a register, newest first. */
@ApplicationScoped
public class ApplicationRegister {

    private static final String LINES = "SELECT NEW org.ordito.ideazione.RegisterLine(a.number, a.content.title, a.content.applicantName,"
            + " a.call.notice.title, a.state, a.stateSince, a.content.quarter, a.content.field, a.content.budget.requestedGrant, p.name)"
            + " FROM IdeaApplication a LEFT JOIN Person p ON p.username = a.assignedTo WHERE 1 = 1";

    /**
     * Name and title are looked for where the send was registered: an index of words on the applications themselves would be paid for by
     * each final send, one on the protocol is paid for in the background.
     */
    private static final String WORDS = "a.number IN (SELECT e.caseNumber FROM ProtocolEntry e WHERE e.sha256 = a.sha256 AND "
            + ProtocolRegister.HAS_WORDS + ")";

    @Inject
    private EntityManager entityManager;

    /**
     * @param without numbers that are left out, here as in what follows: those that concern who looks, whatever the filter asks for
     * @param after   number of the last line of the slice before; null for the first
     */
    public Slice<RegisterLine> lines(RegisterFilter filter, List<String> without, String after, int size) {
        Conditions conditions = conditions(filter, without)
                .when(after != null, "a.id < (SELECT c.id FROM IdeaApplication c WHERE c.number = :after)", "after", after);
        return Keyset.read(conditions.bind(entityManager.createQuery(LINES + conditions + " ORDER BY a.id DESC", RegisterLine.class)), size,
                RegisterLine::number);
    }

    /** How many lines match. */
    public long count(RegisterFilter filter, List<String> without) {
        Conditions conditions = conditions(filter, without);
        return conditions.bind(entityManager.createQuery("SELECT COUNT(a) FROM IdeaApplication a WHERE 1 = 1" + conditions, Long.class)).getSingleResult();
    }

    /** How many lines there are in each state, whichever state is looked for, in the order of the procedure. */
    List<StateCount> counts(RegisterFilter filter, List<String> without) {
        Conditions conditions = conditions(filter.in(null), without);
        return conditions.bind(entityManager.createQuery("SELECT NEW org.ordito.ideazione.StateCount(a.state, COUNT(a))"
                + " FROM IdeaApplication a WHERE 1 = 1" + conditions + " GROUP BY a.state", StateCount.class))
                .getResultStream().sorted(Comparator.comparing(StateCount::state)).toList();
    }

    /** Whether some that match are of these calls. @param slugs some dozens at most */
    public boolean isAnyOfCalls(RegisterFilter filter, List<String> slugs) {
        return !slugs.isEmpty() && isAny(conditions(filter, List.of()).when(true, "a.call.slug IN :slugs", "slugs", slugs));
    }

    /** Whether some that match are among these. @param numbers some hundreds at most */
    public boolean isAnyOf(RegisterFilter filter, List<String> numbers) {
        return !numbers.isEmpty() && isAny(conditions(filter, List.of()).when(true, "a.number IN :these", "these", numbers));
    }

    private boolean isAny(Conditions conditions) {
        return !conditions.bind(entityManager.createQuery("SELECT a.id FROM IdeaApplication a WHERE 1 = 1" + conditions, Long.class))
                .setMaxResults(1).getResultList().isEmpty();
    }

    private static Conditions conditions(RegisterFilter filter, List<String> without) {
        boolean hasWords = !filter.words().isEmpty();
        boolean isNobodys = RegisterFilter.NOBODY.equals(filter.officer());
        return new Conditions()
                .when(filter.call() != null, "a.call.slug = :call", "call", filter.call())
                .when(filter.state() != null, "a.state = :state", "state", filter.state())
                .when(hasWords, WORDS, "text", filter.words().asBoolean())
                .when(filter.text() != null && !hasWords, "(a.number LIKE :text ESCAPE '!' OR a.content.title LIKE :text ESCAPE '!')", "text",
                        filter.text() == null ? null : filter.pattern())
                .when(filter.quarter() != null, "a.content.quarter = :quarter", "quarter", filter.quarter())
                .when(filter.field() != null, "a.content.field = :field", "field", filter.field())
                .when(filter.officer() != null && !isNobodys, "a.assignedTo = :officer", "officer", filter.officer())
                .when(isNobodys, "a.assignedTo IS NULL", null, null)
                .when(filter.since() != null, "a.stateSince < :since", "since",
                        filter.since() == null ? null : RomeTime.startOf(filter.since().plusDays(1)))
                .when(!filter.numbers().isEmpty(), "a.number IN :numbers", "numbers", filter.numbers())
                .when(!without.isEmpty(), "a.number NOT IN :without", "without", without);
    }

    /** The conditions of a query, with what each is bound to. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Conditions when(boolean applies, String condition, String name, Object value) {
            if (applies) {
                text.append(" AND ").append(condition);
                if (name != null) {
                    values.put(name, value);
                }
            }
            return this;
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
