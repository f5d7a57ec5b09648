package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.ordito.platform.ManyValues;

/**
 * Keeps the job executor from a case until the transaction ends: no job of it is reserved or finished meanwhile. What a person does often ends jobs that have
 * become due or are under way; without this, the person would be told that somebody else had changed the case.
 */
@ApplicationScoped
class CaseLock {

    /** By way of the instances: a job with which an instance begins does not name its root. */
    private static final String JOBS = "SELECT j.ID_ FROM ACT_RU_EXECUTION e JOIN ACT_RU_EXECUTION i ON i.ROOT_PROC_INST_ID_ = e.ROOT_PROC_INST_ID_"
            + " JOIN ACT_RU_JOB j ON j.PROCESS_INSTANCE_ID_ = i.ID_ WHERE e.BUSINESS_KEY_ = ?1 ORDER BY j.ID_";

    @Inject
    private EntityManager entityManager;

    /** A job that was being finished meanwhile may have left another one: so it looks again until nothing has changed. */
    void take(String businessKey) {
        List<?> jobs = jobs(businessKey);
        List<?> held;
        do {
            held = jobs;
            hold(held);
            jobs = jobs(businessKey);
        } while (!jobs.equals(held));
    }

    /** Those that are there for everybody. To wait for one that a job leaves behind, while that job waits to be finished for what is held here, would never end. */
    private List<?> jobs(String businessKey) {
        return entityManager.createNativeQuery(JOBS).setParameter(1, businessKey).getResultList();
    }

    private void hold(List<?> jobs) {
        if (!jobs.isEmpty()) {
            ManyValues.query(entityManager, "SELECT ID_ FROM ACT_RU_JOB WHERE ID_ IN (%s) ORDER BY ID_ FOR UPDATE", jobs).getResultList();
        }
    }
}
