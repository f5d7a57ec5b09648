package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Optional;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every appointment of the lab with the public. */
@ApplicationScoped
public class Visits {

    private static final int SLICE = 20;

    @Inject
    private EntityManager entityManager;

    Optional<Visit> find(String slug) {
        return entityManager.createQuery("SELECT v FROM Visit v WHERE v.slug = :slug", Visit.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such appointment */
    Visit withSlug(String slug) {
        return find(slug).orElseThrow(() -> new NotFound(slug));
    }

    /** @throws NotFound if everybody may see no such appointment */
    public Visit published(String slug) {
        return find(slug).filter(visit -> visit.getState() == VisitState.PUBLISHED).orElseThrow(() -> new NotFound(slug));
    }

    /** Locked until the transaction ends, and read anew. */
    Visit lock(String slug) {
        Visit visit = entityManager.find(Visit.class, withSlug(slug).id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(visit);
        return visit;
    }

    void add(Visit visit) {
        entityManager.persist(visit);
        entityManager.flush();
    }

    /** What everybody reads about, newest first. @param after key of the slice before; null for the first */
    public Slice<Visit> published(Collection<VisitKind> kinds, String after) {
        TypedQuery<Visit> query = entityManager.createQuery("SELECT v FROM Visit v WHERE v.state = :published AND v.kind IN :kinds AND v.id < :before"
                + " ORDER BY v.id DESC", Visit.class);
        query.setParameter("published", VisitState.PUBLISHED).setParameter("kinds", kinds);
        return Keyset.newest(query, after, SLICE, Visit::id);
    }

    /** All of them, newest first. @param after key of the slice before; null for the first */
    Slice<Visit> all(String after) {
        return Keyset.newest(entityManager.createQuery("SELECT v FROM Visit v WHERE v.id < :before ORDER BY v.id DESC", Visit.class), after, SLICE, Visit::id);
    }
}
