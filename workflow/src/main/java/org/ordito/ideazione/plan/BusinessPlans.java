package org.ordito.ideazione.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
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

    public void add(BusinessPlan plan) {
        entityManager.persist(plan);
        entityManager.flush();
    }
}
