package org.ordito.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** Does the same thing many times on several threads and keeps how long each took. Anything that fails ends the run. */
final class Load {

    private Load() {
    }

    /** Something to do, checked by whoever does it. */
    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }

    /** Makes what one thread does again and again, with a connection of its own. */
    @FunctionalInterface
    interface Worker {
        Deed hire() throws Exception;
    }

    /**
     * What came out.
     *
     * @param seconds from the first beginning to the last end
     * @param nanos   how long each took, shortest first
     */
    record Result(double seconds, long[] nanos) {

        double perSecond() {
            return nanos.length / seconds;
        }

        /** In milliseconds. @param share 0.5 is the median */
        double millis(double share) {
            return nanos[(int) Math.min(nanos.length - 1, Math.floor(share * nanos.length))] / 1e6;
        }
    }

    /** Each of these once, as fast as so many threads can. */
    static Result each(int threads, List<? extends Deed> deeds) throws Exception {
        AtomicInteger next = new AtomicInteger();
        return together(threads, nanos -> {
            for (int i = next.getAndIncrement(); i < deeds.size(); i = next.getAndIncrement()) {
                long began = System.nanoTime();
                deeds.get(i).run();
                nanos.add(System.nanoTime() - began);
            }
        });
    }

    /** As often as so many threads can within so many seconds. */
    static Result flatOut(int threads, int seconds, Worker worker) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return together(threads, nanos -> {
            Deed deed = worker.hire();
            for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                deed.run();
                nanos.add(System.nanoTime() - began);
            }
        });
    }

    /**
     * At a fixed rate, whether the server keeps up or not: each time counts from the instant at which the request was due, so
     * that a wait for an answer that is late counts for all that should have been sent meanwhile.
     */
    static Result atRate(int threads, double perSecond, int seconds, Worker worker) throws Exception {
        AtomicInteger next = new AtomicInteger();
        int all = (int) (perSecond * seconds);
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        return together(threads, nanos -> {
            Deed deed = worker.hire();
            for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                long due = start + (long) (i * 1e9 / perSecond);
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                deed.run();
                nanos.add(System.nanoTime() - due);
            }
        });
    }

    private interface Shift {
        void work(Times nanos) throws Exception;
    }

    private static Result together(int threads, Shift shift) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long began = System.nanoTime();
            List<Future<long[]>> shifts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shifts.add(pool.submit(() -> {
                    Times nanos = new Times();
                    shift.work(nanos);
                    return nanos.all();
                }));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> done : shifts) {
                all = LongStream.concat(all, Arrays.stream(done.get()));
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Result(seconds, all.sorted().toArray());
        } catch (ExecutionException e) {
            throw new IllegalStateException("A request went wrong: " + e.getCause().getMessage(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** A list of numbers that costs no object each. */
    private static final class Times {

        private long[] times = new long[1024];
        private int size;

        void add(long time) {
            if (size == times.length) {
                times = Arrays.copyOf(times, size * 2);
            }
            times[size++] = time;
        }

        long[] all() {
            return Arrays.copyOf(times, size);
        }
    }
}
