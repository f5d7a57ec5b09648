package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Every host, who looks for one, the quarters they are in, and the numbers of the placements. */
@ApplicationScoped
public class Hosts {

    /** More hosts than one lab has; each is matched with who looks for a placement. */
    private static final int MOST = 500;
    private static final int SLICE = 20;
    private static final String BATCH = "eclipselink.batch";

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such host */
    Host coded(String code) {
        return entityManager.createQuery("SELECT h FROM Host h WHERE h.code = :code", Host.class).setParameter("code", code).getResultStream()
                .findFirst().orElseThrow(() -> new NotFound(code));
    }

    /** Locked until the transaction ends, and read anew: whoever gives its places away does so one at a time. */
    Host lock(Host host) {
        entityManager.flush();
        Host locked = entityManager.find(Host.class, host.id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(locked);
        return locked;
    }

    /** Counts its version on, even if only what it offers or its tutors change. */
    void countOn(Host host) {
        entityManager.lock(host, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void add(Host host) {
        entityManager.persist(host);
        entityManager.flush();
    }

    /** By name. @param after code of the last one before; null for the first */
    Slice<Host> all(String after) {
        String name = after == null ? "" : coded(after).getName();
        List<Host> rows = entityManager.createQuery("SELECT h FROM Host h JOIN FETCH h.quarter WHERE h.name > :name OR h.name = :name AND h.code > :code"
                        + " ORDER BY h.name, h.code", Host.class).setParameter("name", name).setParameter("code", after == null ? "" : after)
                .setHint(BATCH, "h.crafts").setMaxResults(SLICE + 1).getResultList();
        return Slice.of(rows, SLICE, Host::getCode);
    }

    List<Host> every() {
        return entityManager.createQuery("SELECT DISTINCT h FROM Host h JOIN FETCH h.quarter LEFT JOIN FETCH h.crafts ORDER BY h.name", Host.class)
                .setMaxResults(MOST).getResultList();
    }

    /** The quarters there are, by name; elsewhere comes last. */
    List<Quarter> quarters() {
        return entityManager.createQuery("SELECT q FROM Quarter q ORDER BY CASE WHEN q.latitude IS NULL THEN 1 ELSE 0 END, q.name", Quarter.class).getResultList();
    }

    /** @throws RuleViolation {@code placement.missing} */
    Quarter quarter(String code) {
        Quarter quarter = code == null ? null : entityManager.find(Quarter.class, code);
        if (quarter == null) {
            throw new RuleViolation("placement.missing").at("quarter");
        }
        return quarter;
    }

    PlacementTerms terms() {
        return entityManager.find(PlacementTerms.class, PlacementTerms.ID);
    }

    /** Of this person; null when they look for none. */
    PlacementSearch searchOf(String username) {
        return entityManager.createQuery("SELECT s FROM PlacementSearch s WHERE s.username = :username", PlacementSearch.class)
                .setParameter("username", username).getResultStream().findFirst().orElse(null);
    }

    /** @throws NotFound if there is none of that name */
    PlacementSearch search(String publicId) {
        return entityManager.createQuery("SELECT s FROM PlacementSearch s WHERE s.publicId = :publicId", PlacementSearch.class)
                .setParameter("publicId", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(publicId));
    }

    /** Newest first. @param after key of the slice before; null for the first */
    Slice<PlacementSearch> searches(String after) {
        return Keyset.newest(entityManager.createQuery("SELECT s FROM PlacementSearch s JOIN FETCH s.quarter WHERE s.id < :before ORDER BY s.id DESC",
                PlacementSearch.class).setHint(BATCH, "s.crafts"), after, SLICE, PlacementSearch::id);
    }

    void add(PlacementSearch search) {
        entityManager.persist(search);
        entityManager.flush();
    }

    void remove(PlacementSearch search) {
        entityManager.remove(search);
    }
}
