package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ordito.ideazione.IdeaApplication;

/** The review requests of the calls. */
@ApplicationScoped
public class ReviewRequests {

    @Inject
    private EntityManager entityManager;

    public Optional<ReviewRequest> find(IdeaApplication application) {
        return entityManager.createQuery("SELECT r FROM ReviewRequest r WHERE r.application = :application", ReviewRequest.class)
                .setParameter("application", application).getResultStream().findFirst();
    }

    /** All of a call, oldest first: a share of its some hundreds of applications. */
    public List<ReviewRequest> ofCall(Long callId) {
        return entityManager.createQuery("SELECT r FROM ReviewRequest r JOIN FETCH r.application WHERE r.application.call.id = :call"
                + " ORDER BY r.id", ReviewRequest.class).setParameter("call", callId).getResultList();
    }

    /** Those that were accepted and whose applications are still to be opened again. */
    List<ReviewRequest> toReassess(Long callId) {
        return ofCall(callId).stream().filter(ReviewRequest::isToReassess).toList();
    }

    void add(ReviewRequest request) {
        entityManager.persist(request);
    }
}
