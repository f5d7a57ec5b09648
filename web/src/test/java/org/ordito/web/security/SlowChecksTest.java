package org.ordito.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ordito.web.security.SlowChecks.Outcome;

@Timeout(60)
class SlowChecksTest {

    private final SlowChecks checks = new SlowChecks();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void threadsEnd() {
        threads.shutdownNow();
    }

    @Test
    void aCheckTellsRightFromWrongAndIsDoneAgainLater() {
        assertThat(checks.check("a", () -> true)).isEqualTo(Outcome.RIGHT);
        assertThat(checks.check("a", () -> false)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void aFloodOfDifferentNamesIsTurnedAwayWithoutChecks() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        int most = Math.max(1, Runtime.getRuntime().availableProcessors() / 2) + SlowChecks.MOST_WAITING;
        List<CompletableFuture<Outcome>> flood = new ArrayList<>();
        for (int i = 0; i < most + 20; i++) {
            String name = "name" + i;
            flood.add(CompletableFuture.supplyAsync(() -> checks.check(name, () -> {
                begun.incrementAndGet();
                return waited(end);
            }), threads));
        }
        while (flood.stream().filter(CompletableFuture::isDone).count() < 20) {
            Thread.onSpinWait();
        }
        end.countDown();

        List<Outcome> outcomes = flood.stream().map(CompletableFuture::join).toList();
        assertThat(outcomes.stream().filter(Outcome.BUSY::equals)).hasSize(20);
        assertThat(begun).hasValue(most);
        assertThat(checks.check("later", () -> true)).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void manyWithTheSameAreOneCheck() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(() -> checks.check("same", () -> {
            begun.countDown();
            return waited(end);
        }), threads);
        begun.await();
        CountDownLatch entered = new CountDownLatch(1);
        CompletableFuture<Outcome> second = CompletableFuture.supplyAsync(() -> {
            entered.countDown();
            return checks.check("same", () -> true);
        }, threads);
        entered.await();
        end.countDown();

        assertThat(first.join()).isEqualTo(Outcome.RIGHT);
        assertThat(second.join()).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void aCheckThatFailsLetsTheNextOneIn() {
        assertThatThrownBy(() -> checks.check("a", () -> {
            throw new IllegalStateException("away");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(checks.check("a", () -> true)).isEqualTo(Outcome.RIGHT);
    }

    private static boolean waited(CountDownLatch end) {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
