package org.ordito.ideazione.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordito.calls.Call;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every table that was brought, and what is in the register of the applications they name. */
@ApplicationScoped
public class ArrivalImports {

    private static final int SLICE = 10;
    private static final int SWEPT = 50;

    @Inject
    private EntityManager entityManager;

    /** The import of this file for this call; begun now if there is none. Two people at once get the same one. */
    ArrivalImport begin(Call call, StoredDocument document, Actor who, Instant at) {
        entityManager.flush();
        entityManager.createNativeQuery("INSERT INTO arrival_import (version, public_id, call_id, document_id, sha256, brought_by, brought_at, applications)"
                        + " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, 0) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, UUID.randomUUID().toString()).setParameter(2, call.id()).setParameter(3, document.id())
                .setParameter(4, document.getSha256()).setParameter(5, who.username()).setParameter(6, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
        return entityManager.createQuery("SELECT i FROM ArrivalImport i WHERE i.call = :call AND i.sha256 = :sha256", ArrivalImport.class)
                .setParameter("call", call).setParameter("sha256", document.getSha256()).getSingleResult();
    }

    /** @throws NotFound if there is none with that id */
    ArrivalImport withId(String publicId) {
        return entityManager.createQuery("SELECT i FROM ArrivalImport i JOIN FETCH i.document WHERE i.publicId = :id", ArrivalImport.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(publicId));
    }

    /**
     * The same, for whoever takes it in: the imports of a call go one by one, held by the row of the first of them, so that each sees what
     * those before it have taken in.
     */
    ArrivalImport lock(String publicId) {
        ArrivalImport found = withId(publicId);
        entityManager.createNativeQuery("SELECT id FROM arrival_import WHERE call_id = ?1 ORDER BY id LIMIT 1 FOR UPDATE")
                .setParameter(1, found.getCall().id()).getSingleResult();
        entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Some of those that nobody has had taken in and that were brought before, locked: the next time finds the rest. */
    List<ArrivalImport> unconfirmed(Instant broughtBefore) {
        return entityManager.createQuery("SELECT i FROM ArrivalImport i WHERE i.takenInAt IS NULL AND i.broughtAt < :before ORDER BY i.broughtAt", ArrivalImport.class)
                .setParameter("before", broughtBefore).setMaxResults(SWEPT).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    void remove(ArrivalImport forgotten) {
        entityManager.remove(forgotten);
        entityManager.flush();
    }

    /** The tables of a call, newest first. @param after key of the slice before; null for the first */
    Slice<ArrivalImport> of(Call call, String after) {
        TypedQuery<ArrivalImport> query = entityManager.createQuery("SELECT i FROM ArrivalImport i JOIN FETCH i.document WHERE i.call = :call AND i.id < :before"
                + " ORDER BY i.id DESC", ArrivalImport.class).setParameter("call", call);
        return Keyset.newest(query, after, SLICE, ArrivalImport::id);
    }

    /** The number of the application of a call that has this number, here or in the city's protocol. */
    Optional<String> numbered(Call call, String code) {
        return entityManager.createQuery("SELECT a.number FROM IdeaApplication a WHERE a.call = :call AND a.origin.arrival.protocol IS NOT NULL"
                        + " AND (a.origin.arrival.protocol = :code OR a.number = :code)", String.class)
                .setParameter("call", call).setParameter("code", code).getResultStream().findFirst();
    }

    /** What is in the register of a call under these numbers of the city's protocol. @param protocols some hundred at most */
    Map<String, ArrivalCheck.Known> known(Call call, Collection<String> protocols) {
        if (protocols.isEmpty()) {
            return Map.of();
        }
        return entityManager.createQuery("SELECT a.origin.arrival.protocol, a.number, a.origin.arrival.digest FROM IdeaApplication a"
                        + " WHERE a.call = :call AND a.origin.arrival.protocol IN :protocols", Object[].class)
                .setParameter("call", call).setParameter("protocols", protocols).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> new ArrivalCheck.Known((String) row[1], (String) row[2])));
    }
}
