package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.ordito.engine.Subjects;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Everything that tour operators have asked for. */
@ApplicationScoped
public class TourRequests implements Subjects {

    private static final int SLICE = 20;

    @Inject
    private EntityManager entityManager;

    TourRequest get(Long id) {
        return entityManager.find(TourRequest.class, id);
    }

    /** @throws NotFound if there is no such request */
    TourRequest numbered(String number) {
        return find(number).orElseThrow(() -> new NotFound(number));
    }

    /** Locked until the transaction ends, and read anew. */
    TourRequest lock(String number) {
        TourRequest request = entityManager.find(TourRequest.class, numbered(number).id(), LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(request);
        return request;
    }

    void add(TourRequest request) {
        entityManager.persist(request);
        entityManager.flush();
    }

    /** Whether the same waits for its answer. */
    boolean isWaiting(TourEnquiry enquiry) {
        return entityManager.createQuery("SELECT r FROM TourRequest r WHERE r.email = :email AND r.state = :open ORDER BY r.id DESC", TourRequest.class)
                .setParameter("email", enquiry.email().text()).setParameter("open", TourRequest.State.OPEN).setMaxResults(50)
                .getResultStream().anyMatch(request -> request.says(enquiry));
    }

    /** All of them, newest first. @param after key of the slice before; null for the first */
    Slice<TourRequest> all(String after) {
        return Keyset.newest(entityManager.createQuery("SELECT r FROM TourRequest r WHERE r.id < :before ORDER BY r.id DESC", TourRequest.class), after, SLICE,
                TourRequest::id);
    }

    private Optional<TourRequest> find(String number) {
        return entityManager.createQuery("SELECT r FROM TourRequest r WHERE r.number = :number", TourRequest.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** The organisation, never the person who wrote. */
    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(businessKey).map(TourRequest::getOrganisation);
    }
}
