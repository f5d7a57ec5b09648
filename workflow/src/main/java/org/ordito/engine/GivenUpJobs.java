package org.ordito.engine;

import java.util.List;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** Jobs whose attempts are used up. What held them up may be over: an office's protocol that was down for days, a fault of ours. */
final class GivenUpJobs {

    private static final Logger LOG = Logger.getLogger(GivenUpJobs.class.getName());

    private static final int ATTEMPTS = 5;

    private final ManagementService management;

    GivenUpJobs(ManagementService management) {
        this.management = management;
    }

    /** Gives each of them some attempts more, the first at once. */
    void tryAgain() {
        List<String> jobs = management.createJobQuery().noRetriesLeft().list().stream().map(Job::getId).toList();
        if (jobs.isEmpty()) {
            return;
        }
        management.setJobRetries(jobs, ATTEMPTS);
        LOG.info(() -> "%d jobs that were given up are tried again".formatted(jobs.size()));
    }
}
