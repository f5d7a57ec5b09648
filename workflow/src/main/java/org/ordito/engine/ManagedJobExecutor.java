package org.ordito.engine;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.ordito.platform.PeopleFirst;

/**
 * Runs the engine's jobs on the server's managed threads, after people. The threads stay: a managed executor would take down for each
 * batch what it finds around itself, which costs a seventh of what jobs do.
 */
class ManagedJobExecutor extends JobExecutor {

    private static final int MOST_WAITING = 16;

    private final ThreadFactory threads;
    private final PeopleFirst peopleFirst;
    private final ReadWriteLock running = new ReentrantReadWriteLock();
    private ThreadPoolExecutor pool;

    ManagedJobExecutor(ThreadFactory threads, PeopleFirst peopleFirst) {
        this.threads = threads;
        this.peopleFirst = peopleFirst;
        // what finds no thread is handed in again later; the thread that looks for jobs would otherwise work on it itself
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    @Override
    protected void startExecutingJobs() {
        int workers = workers();
        pool = new ThreadPoolExecutor(workers, workers, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), threads);
        threads.newThread(acquireJobsRunnable).start();
    }

    /** Half of the processors at most: before a deadline people need them, and receipts can wait. */
    private static int workers() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    @Override
    protected void stopExecutingJobs() {
        acquireJobsRunnable.stop();
        pool.shutdown();
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl processEngine) {
        try {
            Runnable batch = getExecuteJobsRunnable(jobIds, processEngine);
            pool.execute(() -> {
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
