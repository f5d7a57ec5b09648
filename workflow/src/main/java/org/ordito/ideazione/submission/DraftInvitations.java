package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Every invitation that waits to be accepted. */
@ApplicationScoped
public class DraftInvitations {

    @Inject
    private EntityManager entityManager;

    /** The invitation, locked until the transaction ends: its code is good once. */
    Optional<DraftInvitation> lock(String publicId) {
        return entityManager.createQuery("SELECT i FROM DraftInvitation i WHERE i.publicId = :publicId", DraftInvitation.class)
                .setParameter("publicId", publicId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** By address; a draft has a few. */
    List<DraftInvitation> of(IdeaDraft draft) {
        return entityManager.createQuery("SELECT i FROM DraftInvitation i WHERE i.draft = :draft ORDER BY i.email", DraftInvitation.class)
                .setParameter("draft", draft).setMaxResults(DraftTeam.MAX_PEOPLE).getResultList();
    }

    void add(DraftInvitation invitation) {
        entityManager.persist(invitation);
    }

    void remove(DraftInvitation invitation) {
        entityManager.remove(invitation);
    }
}
