package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.ordito.ideazione.IdeaApplication;

/** The decision on each application that came as far as funding. */
@ApplicationScoped
public class FundingDecisions {

    @Inject
    private EntityManager entityManager;

    public Optional<FundingDecision> of(Long applicationId) {
        return entityManager.createQuery("SELECT d FROM FundingDecision d WHERE d.application.id = :application", FundingDecision.class)
                .setParameter("application", applicationId).getResultStream().findFirst();
    }

    /** The decision on this application, begun if there is none. The caller holds the application's lock. */
    public FundingDecision ofOrBegun(IdeaApplication application) {
        return of(application.id()).orElseGet(() -> {
            FundingDecision begun = new FundingDecision(application);
            entityManager.persist(begun);
            return begun;
        });
    }

    /** Every decision of a call: as many as were called to coaching, some dozens. */
    public List<FundingDecision> ofCall(Long callId) {
        return entityManager.createQuery("SELECT d FROM FundingDecision d WHERE d.application.call.id = :call", FundingDecision.class)
                .setParameter("call", callId).getResultList();
    }
}
