package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Every withdrawal on paper; an application has at most one. */
@ApplicationScoped
public class PaperWithdrawals {

    @Inject
    private EntityManager entityManager;

    public void add(PaperWithdrawal withdrawal) {
        entityManager.persist(withdrawal);
    }

    public Optional<PaperWithdrawal> of(IdeaApplication application) {
        return entityManager.createQuery("SELECT w FROM PaperWithdrawal w WHERE w.application = :application", PaperWithdrawal.class)
                .setParameter("application", application).getResultStream().findFirst();
    }
}
