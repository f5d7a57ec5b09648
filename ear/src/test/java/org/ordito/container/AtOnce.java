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

/** Two people who do something in the same moment. */
@ApplicationScoped
public class AtOnce {

    private static final int PATIENCE = 60;

    @Resource
    private ManagedExecutorService threads;

    /** Does both at the same moment. @return how many were refused */
    public int refused(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<?>> answers = new ArrayList<>();
        for (Callable<?> each : List.of(one, other)) {
            answers.add(threads.submit(() -> {
                start.await(PATIENCE, TimeUnit.SECONDS);
                return each.call();
            }));
        }
        int refused = 0;
        for (Future<?> answer : answers) {
            try {
                answer.get(PATIENCE, TimeUnit.SECONDS);
            } catch (ExecutionException refusal) {
                refused++;
            }
        }
        return refused;
    }
}
