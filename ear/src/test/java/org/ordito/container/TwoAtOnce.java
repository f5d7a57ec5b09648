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

/** Does two things at the same moment, each in a transaction of its own. */
@ApplicationScoped
public class TwoAtOnce {

    @Resource
    private ManagedExecutorService threads;

    /** @return how many were refused */
    public int refused(Callable<Void> one, Callable<Void> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Void>> answers = new ArrayList<>();
        for (Callable<Void> each : List.of(one, other)) {
            answers.add(threads.submit(() -> {
                start.await(60, TimeUnit.SECONDS);
                return each.call();
            }));
        }
        int refused = 0;
        for (Future<Void> answer : answers) {
            try {
                answer.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException refusal) {
                refused++;
            }
        }
        return refused;
    }
}
