package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;

/** The applications as rows of a register, newest first. */
@ApplicationScoped
public class ApplicationRegister {

    /** The step that led to the present state stands in the history once more, as its last. */
    private static final String LINES = "SELECT NEW org.ordito.ideazione.RegisterLine(a.number, a.content.title, a.content.applicantName,"
            + " a.call.notice.title, a.state, h.at, a.content.budget.requestedGrant) FROM IdeaApplication a JOIN a.history h WHERE h.state = a.state"
            + " AND h.at = (SELECT MAX(g.at) FROM IdeaApplication b JOIN b.history g WHERE b.id = a.id)";

    @Inject
    private EntityManager entityManager;

    /** @param after number of the last line of the slice before; null for the first */
    Slice<RegisterLine> lines(RegisterFilter filter, String after, int size) {
        TypedQuery<RegisterLine> query = entityManager.createQuery(LINES + conditions(filter)
                + (filter.state() == null ? "" : " AND a.state = :state")
                + (after == null ? "" : " AND a.id < (SELECT c.id FROM IdeaApplication c WHERE c.number = :after)")
                + " ORDER BY a.id DESC", RegisterLine.class);
        bind(query, filter);
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return Keyset.read(query, size, RegisterLine::number);
    }

    /** How many lines there are in each state, whichever state is looked for, in the order of the procedure. */
    List<StateCount> counts(RegisterFilter filter) {
        TypedQuery<StateCount> query = entityManager.createQuery("SELECT NEW org.ordito.ideazione.StateCount(a.state, COUNT(a))"
                + " FROM IdeaApplication a WHERE 1 = 1" + conditions(filter) + " GROUP BY a.state", StateCount.class);
        bind(query, filter);
        return query.getResultStream().sorted(Comparator.comparing(StateCount::state)).toList();
    }

    private static String conditions(RegisterFilter filter) {
        return (filter.call() == null ? "" : " AND a.call.slug = :call")
                + (filter.text() == null ? "" : " AND (a.number LIKE :text ESCAPE '!' OR a.content.title LIKE :text ESCAPE '!')");
    }

    private static void bind(TypedQuery<?> query, RegisterFilter filter) {
        if (filter.call() != null) {
            query.setParameter("call", filter.call());
        }
        if (filter.text() != null) {
            query.setParameter("text", filter.pattern());
        }
    }
}
