package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Every code by which an enrolment can be joined to an account. */
@ApplicationScoped
class AccountLinks {

    @Inject
    private EntityManager entityManager;

    /** The one of this enrolment, which is locked: there is one, made now if need be. */
    AccountLink of(LabApplication application) {
        AccountLink link = entityManager.find(AccountLink.class, application.id());
        if (link == null) {
            link = new AccountLink(application.id());
            entityManager.persist(link);
        }
        return link;
    }

    /** @param code as somebody typed it */
    Optional<AccountLink> coded(String code) {
        return AccountLink.hashOf(code).flatMap(hash -> entityManager.createQuery("SELECT l FROM AccountLink l WHERE l.sha256 = :hash", AccountLink.class)
                .setParameter("hash", hash).getResultStream().findFirst());
    }

    void remove(AccountLink link) {
        entityManager.remove(link);
    }
}
