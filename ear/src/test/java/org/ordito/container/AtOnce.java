package org.ordito.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Has the same done by many in the same moment, each in a thread of the server. */
@ApplicationScoped
public class AtOnce {

    @Resource
    private ManagedExecutorService threads;

    /** What each answers; the first failure is thrown. */
    public <T> List<T> all(int times, Callable<T> work) throws Exception {
        return all(times, place -> work);
    }

    /** The same with something else for each. @param work by its place, from 0 */
    public <T> List<T> all(int times, IntFunction<Callable<T>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> running = new ArrayList<>();
        for (int place = 0; place < times; place++) {
            Callable<T> own = work.apply(place);
            running.add(threads.submit(() -> {
                start.await();
                return own.call();
            }));
        }
        start.countDown();
        List<T> answers = new ArrayList<>();
        for (Future<T> each : running) {
            answers.add(each.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }
}
