package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ordito.platform.NotFound;

/** The reports of every project, and how cases were closed. */
@ApplicationScoped
public class MonitoringReports {

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such report */
    public MonitoringReport numbered(String number) {
        return entityManager.createQuery("SELECT r FROM MonitoringReport r WHERE r.number = :number", MonitoringReport.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(() -> new NotFound(number));
    }

    /** @param some numbers, some dozens at most */
    public List<MonitoringReport> numbered(Collection<String> some) {
        return some.isEmpty() ? List.of() : entityManager.createQuery("SELECT r FROM MonitoringReport r WHERE r.number IN :numbers", MonitoringReport.class)
                .setParameter("numbers", some).getResultList();
    }

    /** The reports of a project in their order: a handful. */
    public List<MonitoringReport> of(Long applicationId) {
        return entityManager.createQuery("SELECT r FROM MonitoringReport r WHERE r.application.id = :application ORDER BY r.position", MonitoringReport.class)
                .setParameter("application", applicationId).getResultList();
    }

    public void add(MonitoringReport report) {
        entityManager.persist(report);
    }

    /** How a case was closed, if it was. */
    public Optional<CaseClosing> closingOf(Long applicationId) {
        return entityManager.createQuery("SELECT c FROM CaseClosing c WHERE c.application.id = :application", CaseClosing.class)
                .setParameter("application", applicationId).getResultStream().findFirst();
    }

    public void add(CaseClosing closing) {
        entityManager.persist(closing);
    }
}
