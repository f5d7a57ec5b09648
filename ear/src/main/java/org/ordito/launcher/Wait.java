package org.ordito.launcher;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a program we started to be ready. */
final class Wait {

    private static final long PAUSE_MILLIS = 100;

    private Wait() {
    }

    /** Asks until the answer is yes; answers no when the time is over or the program has ended. */
    static boolean until(Duration patience, ChildProcess process, BooleanSupplier ready) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (ready.getAsBoolean()) {
                return true;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return false;
    }
}
