package org.ordito.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Has things done by many in the same moment, each in a thread of the server. */
@ApplicationScoped
public class AtOnce {

    private static final int PATIENCE = 60;

    @Resource
    private ManagedExecutorService threads;

    /** What each answers; the first failure is thrown. */
    public <T> List<T> all(int times, Callable<T> work) throws Exception {
        return all(times, place -> work);
    }

    /** The same with something else for each. @param work by its place, from 0 */
    public <T> List<T> all(int times, IntFunction<Callable<T>> work) throws Exception {
        List<T> answers = new ArrayList<>();
        for (Future<T> each : begun(times, work)) {
            answers.add(each.get(PATIENCE, TimeUnit.SECONDS));
        }
        return answers;
    }

    /** Does both. @return how many were refused */
    public int refused(Callable<?> one, Callable<?> other) throws Exception {
        int refused = 0;
        for (Future<Object> each : this.<Object>begun(2, place -> () -> (place == 0 ? one : other).call())) {
            try {
                each.get(PATIENCE, TimeUnit.SECONDS);
            } catch (ExecutionException refusal) {
                refused++;
            }
        }
        return refused;
    }

    /** Begins it, and does not wait for its end. */
    public <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    private <T> List<Future<T>> begun(int times, IntFunction<Callable<T>> work) {
        CyclicBarrier start = new CyclicBarrier(times);
        List<Future<T>> running = new ArrayList<>();
        for (int place = 0; place < times; place++) {
            Callable<T> own = work.apply(place);
            running.add(threads.submit(() -> {
                start.await(PATIENCE, TimeUnit.SECONDS);
                return own.call();
            }));
        }
        return running;
    }
}
