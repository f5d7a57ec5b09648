package org.ordito.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets those who wait for an answer go before what nobody watches: while as many are being answered as there are processors, that waits, though not for ever. */
@ApplicationScoped
public class PeopleFirst {

    /** Under the heaviest rush one job a second still runs on each thread. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final int processors;
    private final Duration patience;
    private int answering;

    public PeopleFirst() {
        this(Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    PeopleFirst(int processors, Duration patience) {
        this.processors = processors;
        this.patience = patience;
    }

    /** Somebody is being answered; {@link #answered} is said when it is done. */
    public void answering() {
        lock.lock();
        try {
            answering++;
        } finally {
            lock.unlock();
        }
    }

    /** Somebody was answered, or could not be. */
    public void answered() {
        lock.lock();
        try {
            answering--;
            if (hasRoom()) {
                room.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a moment at which fewer are being answered than there are processors; for a second at most. */
    public void giveWay() {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!hasRoom() && left > 0) {
                left = room.awaitNanos(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private boolean hasRoom() {
        return answering < processors;
    }
}
