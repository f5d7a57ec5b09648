package org.ordito.ideazione.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.NotFound;

/** Every business plan. */
@ApplicationScoped
public class BusinessPlans {

    @Inject
    private EntityManager entityManager;

    public Optional<BusinessPlan> find(IdeaApplication application) {
        return entityManager.createQuery("SELECT p FROM BusinessPlan p WHERE p.application = :application", BusinessPlan.class)
                .setParameter("application", application).getResultStream().findFirst();
    }

    /** @throws NotFound if the application has no plan yet */
    public BusinessPlan of(IdeaApplication application) {
        return find(application).orElseThrow(() -> new NotFound(application.getNumber() + "/plan"));
    }

    /** What the submitted plans of a call request, by the id of their application, in euro. */
    public Map<Long, BigDecimal> requestedGrants(Long callId) {
        return entityManager.createQuery("SELECT p.application.id, v.requestedGrant FROM BusinessPlan p JOIN p.versions v"
                        + " WHERE p.application.call.id = :call AND p.submittedAt IS NOT NULL"
                        + " AND v.ordinal = (SELECT MAX(w.ordinal) FROM PlanVersion w WHERE w.plan = p)", Object[].class)
                .setParameter("call", callId).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
    }

    public void add(BusinessPlan plan) {
        entityManager.persist(plan);
        entityManager.flush();
    }
}
