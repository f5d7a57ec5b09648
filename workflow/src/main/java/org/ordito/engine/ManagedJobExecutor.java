package org.ordito.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.ordito.platform.PeopleFirst;

/** Runs the engine's jobs on the server's managed threads, after people. */
class ManagedJobExecutor extends JobExecutor {

    private final ManagedExecutorService threads;
    private final PeopleFirst peopleFirst;
    private final ReadWriteLock running = new ReentrantReadWriteLock();

    ManagedJobExecutor(ManagedExecutorService threads, PeopleFirst peopleFirst) {
        this.threads = threads;
        this.peopleFirst = peopleFirst;
        // what finds no thread is handed in again later; the thread that looks for jobs would otherwise work on it itself
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
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
            Runnable batch = getExecuteJobsRunnable(jobIds, processEngine);
            threads.execute(() -> {
                peopleFirst.giveWay();
                holding(running.readLock(), batch);
            });
        } catch (RejectedExecutionException e) {
            rejectedJobsHandler.jobsRejected(jobIds, processEngine, this);
        }
    }

    /**
     * Does something while no batch of jobs runs. Jobs run by hand at the same time as by a batch would break the engine's
     * rule that jobs of one case never run side by side. What a batch then finds done, it leaves.
     */
    void whileQuiet(Runnable deed) {
        holding(running.writeLock(), deed);
    }

    private static void holding(Lock lock, Runnable deed) {
        lock.lock();
        try {
            deed.run();
        } finally {
            lock.unlock();
        }
    }
}
