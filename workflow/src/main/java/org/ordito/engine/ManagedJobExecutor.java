package org.ordito.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the server's managed threads. */
class ManagedJobExecutor extends JobExecutor {

    private final ManagedExecutorService threads;

    ManagedJobExecutor(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        acquireJobsRunnable.stop();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl processEngine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, processEngine));
        } catch (RejectedExecutionException e) {
            rejectedJobsHandler.jobsRejected(jobIds, processEngine, this);
        }
    }
}
