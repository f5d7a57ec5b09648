package org.ordito.ideazione.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;

/** All long work on the register. */
@ApplicationScoped
public class RegisterJobs {

    private static final int SWEPT_AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    /** @throws NotFound if there is no such work */
    RegisterJob withId(String publicId) {
        return entityManager.createQuery("SELECT j FROM RegisterJob j WHERE j.publicId = :id", RegisterJob.class)
                .setParameter("id", publicId).getResultStream().findFirst().orElseThrow(() -> new NotFound(publicId));
    }

    /** The same, locked until the transaction ends. */
    RegisterJob lock(String publicId) {
        RegisterJob job = withId(publicId);
        entityManager.lock(job, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(job);
        return job;
    }

    /** What this person has begun last and is not done. */
    Optional<RegisterJob> open(Actor who) {
        return entityManager.createQuery("SELECT j FROM RegisterJob j WHERE j.username = :who AND j.state IN :open ORDER BY j.id DESC", RegisterJob.class)
                .setParameter("who", who.username()).setParameter("open", EnumSet.of(JobState.QUEUED, JobState.RUNNING)).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Those that are not done and were last heard of before then; locked until the transaction ends. */
    List<RegisterJob> silentSince(Instant before) {
        return entityManager.createQuery("SELECT j FROM RegisterJob j WHERE j.state IN :open AND j.movedAt < :before ORDER BY j.id", RegisterJob.class)
                .setParameter("open", EnumSet.of(JobState.QUEUED, JobState.RUNNING)).setParameter("before", before)
                .setMaxResults(SWEPT_AT_ONCE).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Those whose file was to be kept until then. */
    List<RegisterJob> withOldFile(Instant endedBefore) {
        return entityManager.createQuery("SELECT j FROM RegisterJob j WHERE j.hasFile = TRUE AND j.endedAt < :before", RegisterJob.class)
                .setParameter("before", endedBefore).setMaxResults(SWEPT_AT_ONCE).getResultList();
    }

    void add(RegisterJob job) {
        entityManager.persist(job);
        entityManager.flush();
    }
}
