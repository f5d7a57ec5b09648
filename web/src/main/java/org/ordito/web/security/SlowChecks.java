package org.ordito.web.security;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Lets only a few slow checks of a password run or wait at once, so that whoever sends many cannot take the server's processors and threads
 * from everybody else. Who asks for what is being checked already gets the same answer.
 */
final class SlowChecks {

    /** What a check came to. */
    enum Outcome {
        RIGHT, WRONG, BUSY
    }

    static final int MOST_WAITING = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore running = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Semaphore present = new Semaphore(running.availablePermits() + MOST_WAITING);
    private final Map<String, CompletableFuture<Outcome>> underWay = new ConcurrentHashMap<>();

    /** @param what two checks with the same are one */
    Outcome check(String what, BooleanSupplier slowly) {
        CompletableFuture<Outcome> mine = new CompletableFuture<>();
        CompletableFuture<Outcome> others = underWay.putIfAbsent(what, mine);
        if (others != null) {
            return others.join();
        }
        Outcome outcome = Outcome.BUSY;
        try {
            outcome = inTurn(slowly);
        } finally {
            underWay.remove(what);
            mine.complete(outcome);
        }
        return outcome;
    }

    private Outcome inTurn(BooleanSupplier slowly) {
        if (!present.tryAcquire()) {
            return Outcome.BUSY;
        }
        try {
            if (!running.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Outcome.BUSY;
            }
            try {
                return slowly.getAsBoolean() ? Outcome.RIGHT : Outcome.WRONG;
            } finally {
                running.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.BUSY;
        } finally {
            present.release();
        }
    }
}
