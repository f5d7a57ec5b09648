package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What was remarked of applications that arrived on paper or by PEC when they were taken in. */
@ApplicationScoped
public class ArrivalRemarks {

    @Inject
    private EntityManager entityManager;

    public void add(IdeaApplication application, List<Remark> remarks) {
        for (int i = 0; i < remarks.size(); i++) {
            entityManager.persist(new ArrivalRemark(application, i + 1, remarks.get(i)));
        }
    }

    /** In the order in which they were found; none for what was sent on the portal. */
    public List<ArrivalRemark> of(IdeaApplication application) {
        return application.getArrival() == null ? List.of() : entityManager.createQuery("SELECT r FROM ArrivalRemark r WHERE r.application = :application ORDER BY r.position",
                ArrivalRemark.class).setParameter("application", application).getResultList();
    }
}
