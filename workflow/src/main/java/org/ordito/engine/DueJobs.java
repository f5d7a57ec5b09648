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
        engine.whileQuiet(this::runAll);
    }

    private void runAll() {
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
        // one done before it in this round may have ended its case
        if (engine.management().createJobQuery().jobId(job.getId()).count() == 0) {
            return;
        }
        try {
            engine.management().executeJob(job.getId());
        } catch (OptimisticLockingException reserved) {
            // the job executor has put its name on it meanwhile, to run it later: it is taken up again in the next round
            return;
        }
    }
}
