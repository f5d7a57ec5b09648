package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;

/** Runs at once what is due: after the demonstration's clock has moved, and while its data are being loaded. */
@ApplicationScoped
public class DueJobs {

    /** Bounds one call, so that a job that fails or comes back for ever cannot hold it. */
    private static final int MAX_ROUNDS = 200;

    @Inject
    private Engine engine;

    /** Runs due jobs, and those that become due by them, until none is left. Call it outside any transaction. */
    public void run() {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            List<Job> due = engine.management().createJobQuery().executable().withRetriesLeft()
                    .orderByJobDuedate().asc().listPage(0, 50);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::execute);
        }
    }

    private void execute(Job job) {
        try {
            if (isThere(job)) {
                engine.management().executeJob(job.getId());
            }
        } catch (OptimisticLockingException e) {
            // The job executor was quicker; the job is done or will be done by it.
            return;
        } catch (RuntimeException e) {
            // The job executor may have finished it, and what it belongs to, while it was being read: the engine then fails in many ways.
            if (isThere(job)) {
                throw e;
            }
        }
    }

    private boolean isThere(Job job) {
        return engine.management().createJobQuery().jobId(job.getId()).count() > 0;
    }
}
