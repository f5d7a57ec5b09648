package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.Optional;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;

/** The ideas as anybody may read them: what was sent and not taken back. */
@ApplicationScoped
public class PublicIdeas {

    private static final int SLICE = 12;
    private static final EnumSet<ApplicationState> TAKEN_BACK = EnumSet.of(ApplicationState.WITHDRAWN);

    /** Every idea has its call; an inner join would let the database begin with the calls, and sort all ideas of theirs for each slice. */
    private static final String SELECT = "SELECT NEW org.ordito.ideazione.PublicIdea(a.number, a.content.title, a.content.summary,"
            + " a.content.quarter, a.content.field, c.slug, c.notice.title, a.content.applicantKind, a.content.applicantName,"
            + " a.state, a.outcomeReleasedAt) FROM IdeaApplication a LEFT JOIN a.call c WHERE a.state NOT IN :takenBack";

    @Inject
    private EntityManager entityManager;

    /**
     * The newest first.
     *
     * @param quarter only this one's; null for all
     * @param field   only this one's; null for all
     * @param after   number of the last idea of the slice before; null for the first slice
     */
    public Slice<PublicIdea> newest(Quarter quarter, Field field, String after) {
        TypedQuery<PublicIdea> query = entityManager.createQuery(SELECT
                + (quarter == null ? "" : " AND a.content.quarter = :quarter")
                + (field == null ? "" : " AND a.content.field = :field")
                + (after == null ? "" : " AND a.id < (SELECT b.id FROM IdeaApplication b WHERE b.number = :after)")
                + " ORDER BY a.id DESC", PublicIdea.class).setParameter("takenBack", TAKEN_BACK);
        if (quarter != null) {
            query.setParameter("quarter", quarter);
        }
        if (field != null) {
            query.setParameter("field", field);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return Keyset.read(query, SLICE, PublicIdea::getNumber);
    }

    public Optional<PublicIdea> find(String number) {
        return entityManager.createQuery(SELECT + " AND a.number = :number", PublicIdea.class)
                .setParameter("takenBack", TAKEN_BACK).setParameter("number", number).getResultStream().findFirst();
    }
}
